export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_Repeats_NoneInputs = {};
/**
* | output |
* | --- |
* | "nobody repeated it" |
*
* @param {Tool_Claims_Repeats_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_repeats_none: ((inputs?: Tool_Claims_Repeats_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Repeats_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
