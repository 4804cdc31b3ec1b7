export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Quick_RowInputs = {
    row: NonNullable<unknown>;
    value: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "row {row}: {value}" |
*
* @param {Tool_Quick_RowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_row: ((inputs: Tool_Quick_RowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_RowInputs, {
    locale?: "en" | "es";
}, {}>;
