export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Typoshare1Inputs = {};
/**
* | output |
* | --- |
* | "names with a slip of a finger" |
*
* @param {Tool_Simulate_Rate_Typoshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_typoshare1: ((inputs?: Tool_Simulate_Rate_Typoshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Typoshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_typoshare1 as "tool_simulate_rate_typoShare" };
