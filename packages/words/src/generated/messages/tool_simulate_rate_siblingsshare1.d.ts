export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Siblingsshare1Inputs = {};
/**
* | output |
* | --- |
* | "persons among three siblings" |
*
* @param {Tool_Simulate_Rate_Siblingsshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_siblingsshare1: ((inputs?: Tool_Simulate_Rate_Siblingsshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Siblingsshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_siblingsshare1 as "tool_simulate_rate_siblingsShare" };
