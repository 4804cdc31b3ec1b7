export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Twinsshare1Inputs = {};
/**
* | output |
* | --- |
* | "persons in a pair of twins" |
*
* @param {Tool_Simulate_Rate_Twinsshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_twinsshare1: ((inputs?: Tool_Simulate_Rate_Twinsshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Twinsshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_twinsshare1 as "tool_simulate_rate_twinsShare" };
