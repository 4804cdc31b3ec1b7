export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Format_Sheet_OthersInputs = {
    sheet: NonNullable<unknown>;
    others: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "sheet {sheet} (not read: {others})" |
*
* @param {Step_Import_Format_Sheet_OthersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_format_sheet_others: ((inputs: Step_Import_Format_Sheet_OthersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_Sheet_OthersInputs, {
    locale?: "en" | "es";
}, {}>;
