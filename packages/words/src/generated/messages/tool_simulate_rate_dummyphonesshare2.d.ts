export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Dummyphonesshare2Inputs = {};
/**
* | output |
* | --- |
* | "telephone numbers that are a dummy" |
*
* @param {Tool_Simulate_Rate_Dummyphonesshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_dummyphonesshare2: ((inputs?: Tool_Simulate_Rate_Dummyphonesshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Dummyphonesshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_dummyphonesshare2 as "tool_simulate_rate_dummyPhonesShare" };
