export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Check_NothingInputs = {};
/**
* | output |
* | --- |
* | "nothing" |
*
* @param {Step_Import_Check_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_nothing: ((inputs?: Step_Import_Check_NothingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_NothingInputs, {
    locale?: "en" | "es";
}, {}>;
