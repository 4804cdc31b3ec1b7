export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Protectionshare1Inputs = {};
/**
* | output |
* | --- |
* | "persons with a note that they need protection" |
*
* @param {Tool_Simulate_Rate_Protectionshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_protectionshare1: ((inputs?: Tool_Simulate_Rate_Protectionshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Protectionshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_protectionshare1 as "tool_simulate_rate_protectionShare" };
