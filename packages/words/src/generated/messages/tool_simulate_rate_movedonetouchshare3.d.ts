export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Movedonetouchshare3Inputs = {};
/**
* | output |
* | --- |
* | "the moved with one touch that a file shows" |
*
* @param {Tool_Simulate_Rate_Movedonetouchshare3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_movedonetouchshare3: ((inputs?: Tool_Simulate_Rate_Movedonetouchshare3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Movedonetouchshare3Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_movedonetouchshare3 as "tool_simulate_rate_movedOneTouchShare" };
