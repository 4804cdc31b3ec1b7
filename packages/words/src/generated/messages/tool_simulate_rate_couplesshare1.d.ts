export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Couplesshare1Inputs = {};
/**
* | output |
* | --- |
* | "persons in a couple" |
*
* @param {Tool_Simulate_Rate_Couplesshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_couplesshare1: ((inputs?: Tool_Simulate_Rate_Couplesshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Couplesshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_couplesshare1 as "tool_simulate_rate_couplesShare" };
