export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Rates_HeadingInputs = {};
/**
* | output |
* | --- |
* | "Rates (--rate NAME=VALUE, may be repeated; shares from 0 to 1), each with its default:" |
*
* @param {Tool_Simulate_Rates_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_simulate_rates_heading: ((inputs?: Tool_Simulate_Rates_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Rates_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
