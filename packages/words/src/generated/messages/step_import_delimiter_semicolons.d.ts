export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Delimiter_SemicolonsInputs = {};
/**
* | output |
* | --- |
* | "semicolons" |
*
* @param {Step_Import_Delimiter_SemicolonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_delimiter_semicolons: ((inputs?: Step_Import_Delimiter_SemicolonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Delimiter_SemicolonsInputs, {
    locale?: "en" | "es";
}, {}>;
