export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Format_TextInputs = {
    encoding: NonNullable<unknown>;
    how: NonNullable<unknown>;
    delimiter: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "text in {encoding} ({how}), {delimiter}" |
*
* @param {Step_Import_Format_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_format_text: ((inputs: Step_Import_Format_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_TextInputs, {
    locale?: "en" | "es";
}, {}>;
