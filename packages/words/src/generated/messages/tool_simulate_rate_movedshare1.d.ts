export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Movedshare1Inputs = {};
/**
* | output |
* | --- |
* | "persons moved by each network" |
*
* @param {Tool_Simulate_Rate_Movedshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_movedshare1: ((inputs?: Tool_Simulate_Rate_Movedshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Movedshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_movedshare1 as "tool_simulate_rate_movedShare" };
