export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Inspect_TopInputs = {};
/**
* | output |
* | --- |
* | "most frequent" |
*
* @param {Tool_Inspect_TopInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_top: ((inputs?: Tool_Inspect_TopInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_TopInputs, {
    locale?: "en" | "es";
}, {}>;
