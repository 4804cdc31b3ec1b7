export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Check_AgreesInputs = {};
/**
* | output |
* | --- |
* | "as expected" |
*
* @param {Step_Import_Check_AgreesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_agrees: ((inputs?: Step_Import_Check_AgreesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_AgreesInputs, {
    locale?: "en" | "es";
}, {}>;
