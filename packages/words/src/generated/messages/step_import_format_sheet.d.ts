export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Format_SheetInputs = {
    sheet: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "sheet {sheet}" |
*
* @param {Step_Import_Format_SheetInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_format_sheet: ((inputs: Step_Import_Format_SheetInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_SheetInputs, {
    locale?: "en" | "es";
}, {}>;
