export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Check_ToInputs = {};
/**
* | output |
* | --- |
* | "to" |
*
* @param {Step_Import_Check_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_to: ((inputs?: Step_Import_Check_ToInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_ToInputs, {
    locale?: "en" | "es";
}, {}>;
