export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Recycledphonesshare2Inputs = {};
/**
* | output |
* | --- |
* | "phone numbers given to a second person" |
*
* @param {Tool_Simulate_Rate_Recycledphonesshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_recycledphonesshare2: ((inputs?: Tool_Simulate_Rate_Recycledphonesshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Recycledphonesshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_recycledphonesshare2 as "tool_simulate_rate_recycledPhonesShare" };
