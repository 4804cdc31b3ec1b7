export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Roommatesshare1Inputs = {};
/**
* | output |
* | --- |
* | "persons among three room-mates of no kin" |
*
* @param {Tool_Simulate_Rate_Roommatesshare1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_roommatesshare1: ((inputs?: Tool_Simulate_Rate_Roommatesshare1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Roommatesshare1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_roommatesshare1 as "tool_simulate_rate_roommatesShare" };
