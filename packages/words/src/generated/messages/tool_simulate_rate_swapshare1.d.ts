export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Swapshare1Inputs = {};
/**
* | output |
* | --- |
* | "names with given and family name exchanged" |
*
* @param {Tool_Simulate_Rate_Swapshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_swapshare1: ((inputs?: Tool_Simulate_Rate_Swapshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Swapshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_swapshare1 as "tool_simulate_rate_swapShare" };
