export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Childrenshare1Inputs = {};
/**
* | output |
* | --- |
* | "persons under 18" |
*
* @param {Tool_Simulate_Rate_Childrenshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_childrenshare1: ((inputs?: Tool_Simulate_Rate_Childrenshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Childrenshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_childrenshare1 as "tool_simulate_rate_childrenShare" };
