export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Format_Text_GzipInputs = {
    encoding: NonNullable<unknown>;
    how: NonNullable<unknown>;
    delimiter: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "text in {encoding} ({how}), {delimiter}, gzip" |
*
* @param {Step_Import_Format_Text_GzipInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_format_text_gzip: ((inputs: Step_Import_Format_Text_GzipInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_Text_GzipInputs, {
    locale?: "en" | "es";
}, {}>;
