export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Householdsshare1Inputs = {};
/**
* | output |
* | --- |
* | "persons in a household of two partners and two children" |
*
* @param {Tool_Simulate_Rate_Householdsshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_householdsshare1: ((inputs?: Tool_Simulate_Rate_Householdsshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Householdsshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_householdsshare1 as "tool_simulate_rate_householdsShare" };
