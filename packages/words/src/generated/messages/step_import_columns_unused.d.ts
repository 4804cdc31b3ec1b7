export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Columns_UnusedInputs = {
    columns: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Columns that the mapping does not use: {columns}." |
*
* @param {Step_Import_Columns_UnusedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_columns_unused: ((inputs: Step_Import_Columns_UnusedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Columns_UnusedInputs, {
    locale?: "en" | "es";
}, {}>;
