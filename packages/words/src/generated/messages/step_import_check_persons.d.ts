export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Check_PersonsInputs = {};
/**
* | output |
* | --- |
* | "persons" |
*
* @param {Step_Import_Check_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_persons: ((inputs?: Step_Import_Check_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
