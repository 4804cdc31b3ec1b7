export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Missingshare1Inputs = {};
/**
* | output |
* | --- |
* | "values left out" |
*
* @param {Tool_Simulate_Rate_Missingshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_missingshare1: ((inputs?: Tool_Simulate_Rate_Missingshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Missingshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_missingshare1 as "tool_simulate_rate_missingShare" };
