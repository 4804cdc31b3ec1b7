export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Movedarrestedshare2Inputs = {};
/**
* | output |
* | --- |
* | "the moved who are arrested" |
*
* @param {Tool_Simulate_Rate_Movedarrestedshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_movedarrestedshare2: ((inputs?: Tool_Simulate_Rate_Movedarrestedshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Movedarrestedshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_movedarrestedshare2 as "tool_simulate_rate_movedArrestedShare" };
