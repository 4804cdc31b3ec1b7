export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Movedinvisibleshare2Inputs = {};
/**
* | output |
* | --- |
* | "the moved in no file that could show it" |
*
* @param {Tool_Simulate_Rate_Movedinvisibleshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_movedinvisibleshare2: ((inputs?: Tool_Simulate_Rate_Movedinvisibleshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Movedinvisibleshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_movedinvisibleshare2 as "tool_simulate_rate_movedInvisibleShare" };
