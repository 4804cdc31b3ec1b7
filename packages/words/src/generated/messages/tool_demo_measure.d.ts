export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_MeasureInputs = {
    day: NonNullable<unknown>;
    figures: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "as of {day}: {figures}." |
*
* @param {Tool_Demo_MeasureInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_measure: ((inputs: Tool_Demo_MeasureInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_MeasureInputs, {
    locale?: "en" | "es";
}, {}>;
