export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Familiesscale1Inputs = {};
/**
* | output |
* | --- |
* | "all families, 0 none to 4 (the same as --families)" |
*
* @param {Tool_Simulate_Rate_Familiesscale1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_familiesscale1: ((inputs?: Tool_Simulate_Rate_Familiesscale1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Familiesscale1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_familiesscale1 as "tool_simulate_rate_familiesScale" };
