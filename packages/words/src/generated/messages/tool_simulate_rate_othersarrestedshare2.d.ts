export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Othersarrestedshare2Inputs = {};
/**
* | output |
* | --- |
* | "other grown-ups who are arrested" |
*
* @param {Tool_Simulate_Rate_Othersarrestedshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_othersarrestedshare2: ((inputs?: Tool_Simulate_Rate_Othersarrestedshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Othersarrestedshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_othersarrestedshare2 as "tool_simulate_rate_othersArrestedShare" };
