export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Check_FromInputs = {};
/**
* | output |
* | --- |
* | "from" |
*
* @param {Step_Import_Check_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_from: ((inputs?: Step_Import_Check_FromInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_FromInputs, {
    locale?: "en" | "es";
}, {}>;
