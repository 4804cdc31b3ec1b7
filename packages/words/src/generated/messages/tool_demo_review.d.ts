export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_ReviewInputs = {
    first: NonNullable<unknown>;
    second: NonNullable<unknown>;
    third: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "SIMULATED DECISIONS: {first} first, {second} second readings, {third} settled by a third." |
*
* @param {Tool_Demo_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_review: ((inputs: Tool_Demo_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
