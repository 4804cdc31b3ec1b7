export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_FileInputs = {
    name: NonNullable<unknown>;
    source: NonNullable<unknown>;
    format: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{name} is source {source}; {format}." |
*
* @param {Step_Import_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_file: ((inputs: Step_Import_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_FileInputs, {
    locale?: "en" | "es";
}, {}>;
