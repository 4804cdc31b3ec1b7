export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Shelterphonesshare2Inputs = {};
/**
* | output |
* | --- |
* | "persons who give the number of a shelter, forty to a number" |
*
* @param {Tool_Simulate_Rate_Shelterphonesshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_shelterphonesshare2: ((inputs?: Tool_Simulate_Rate_Shelterphonesshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Shelterphonesshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_shelterphonesshare2 as "tool_simulate_rate_shelterPhonesShare" };
