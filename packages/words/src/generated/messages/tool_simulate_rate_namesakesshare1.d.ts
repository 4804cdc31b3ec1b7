export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Namesakesshare1Inputs = {};
/**
* | output |
* | --- |
* | "persons who are parent or child of one full name" |
*
* @param {Tool_Simulate_Rate_Namesakesshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_namesakesshare1: ((inputs?: Tool_Simulate_Rate_Namesakesshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Namesakesshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_namesakesshare1 as "tool_simulate_rate_namesakesShare" };
