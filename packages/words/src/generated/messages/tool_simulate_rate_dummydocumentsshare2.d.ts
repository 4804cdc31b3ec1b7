export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Dummydocumentsshare2Inputs = {};
/**
* | output |
* | --- |
* | "document numbers that are a dummy (000000000, UNKNOWN)" |
*
* @param {Tool_Simulate_Rate_Dummydocumentsshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_dummydocumentsshare2: ((inputs?: Tool_Simulate_Rate_Dummydocumentsshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Dummydocumentsshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_dummydocumentsshare2 as "tool_simulate_rate_dummyDocumentsShare" };
