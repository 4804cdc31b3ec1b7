export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Inspect_ColumnInputs = {};
/**
* | output |
* | --- |
* | "column" |
*
* @param {Tool_Inspect_ColumnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_column: ((inputs?: Tool_Inspect_ColumnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_ColumnInputs, {
    locale?: "en" | "es";
}, {}>;
