export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_Examples_HeadingInputs = {};
/**
* | output |
* | --- |
* | "Examples:" |
*
* @param {Tool_Simulate_Examples_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_simulate_examples_heading: ((inputs?: Tool_Simulate_Examples_HeadingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_Examples_HeadingInputs, {
    locale?: "en" | "es";
}, {}>;
