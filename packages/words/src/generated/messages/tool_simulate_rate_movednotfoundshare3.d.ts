export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Movednotfoundshare3Inputs = {};
/**
* | output |
* | --- |
* | "the moved who cannot be found" |
*
* @param {Tool_Simulate_Rate_Movednotfoundshare3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_movednotfoundshare3: ((inputs?: Tool_Simulate_Rate_Movednotfoundshare3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Movednotfoundshare3Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_movednotfoundshare3 as "tool_simulate_rate_movedNotFoundShare" };
