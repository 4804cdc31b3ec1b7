export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Check_DiffersInputs = {};
/**
* | output |
* | --- |
* | "differs" |
*
* @param {Step_Import_Check_DiffersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_differs: ((inputs?: Step_Import_Check_DiffersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_DiffersInputs, {
    locale?: "en" | "es";
}, {}>;
