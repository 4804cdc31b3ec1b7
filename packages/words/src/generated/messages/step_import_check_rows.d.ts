export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Check_RowsInputs = {};
/**
* | output |
* | --- |
* | "rows" |
*
* @param {Step_Import_Check_RowsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_rows: ((inputs?: Step_Import_Check_RowsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_RowsInputs, {
    locale?: "en" | "es";
}, {}>;
