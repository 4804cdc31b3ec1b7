export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Delimiter_CommasInputs = {};
/**
* | output |
* | --- |
* | "commas" |
*
* @param {Step_Import_Delimiter_CommasInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_delimiter_commas: ((inputs?: Step_Import_Delimiter_CommasInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Delimiter_CommasInputs, {
    locale?: "en" | "es";
}, {}>;
