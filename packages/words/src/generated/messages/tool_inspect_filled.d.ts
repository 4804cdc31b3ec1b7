export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Inspect_FilledInputs = {};
/**
* | output |
* | --- |
* | "filled" |
*
* @param {Tool_Inspect_FilledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_filled: ((inputs?: Tool_Inspect_FilledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_FilledInputs, {
    locale?: "en" | "es";
}, {}>;
