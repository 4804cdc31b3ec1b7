export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Partialdateshare2Inputs = {};
/**
* | output |
* | --- |
* | "birth dates of a year or a month only" |
*
* @param {Tool_Simulate_Rate_Partialdateshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_partialdateshare2: ((inputs?: Tool_Simulate_Rate_Partialdateshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Partialdateshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_partialdateshare2 as "tool_simulate_rate_partialDateShare" };
