export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Delimiter_One_ColumnInputs = {};
/**
* | output |
* | --- |
* | "one column" |
*
* @param {Step_Import_Delimiter_One_ColumnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_delimiter_one_column: ((inputs?: Step_Import_Delimiter_One_ColumnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Delimiter_One_ColumnInputs, {
    locale?: "en" | "es";
}, {}>;
