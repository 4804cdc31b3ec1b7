export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Secondhubshare2Inputs = {};
/**
* | output |
* | --- |
* | "users of a hub who use a second one" |
*
* @param {Tool_Simulate_Rate_Secondhubshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_secondhubshare2: ((inputs?: Tool_Simulate_Rate_Secondhubshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Secondhubshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_secondhubshare2 as "tool_simulate_rate_secondHubShare" };
