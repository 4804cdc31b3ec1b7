export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Format_JsonInputs = {};
/**
* | output |
* | --- |
* | "JSON lines" |
*
* @param {Step_Import_Format_JsonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_format_json: ((inputs?: Step_Import_Format_JsonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_JsonInputs, {
    locale?: "en" | "es";
}, {}>;
