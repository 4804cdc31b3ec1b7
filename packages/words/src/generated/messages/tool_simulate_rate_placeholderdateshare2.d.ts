export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rate_Placeholderdateshare2Inputs = {};
/**
* | output |
* | --- |
* | "birth dates replaced by 1 January" |
*
* @param {Tool_Simulate_Rate_Placeholderdateshare2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_simulate_rate_placeholderdateshare2: ((inputs?: Tool_Simulate_Rate_Placeholderdateshare2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rate_Placeholderdateshare2Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_simulate_rate_placeholderdateshare2 as "tool_simulate_rate_placeholderDateShare" };
