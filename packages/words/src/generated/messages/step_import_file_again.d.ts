export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_File_AgainInputs = {
    name: NonNullable<unknown>;
    source: NonNullable<unknown>;
    format: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{name} is source {source} (it had been imported before); {format}." |
*
* @param {Step_Import_File_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_file_again: ((inputs: Step_Import_File_AgainInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_File_AgainInputs, {
    locale?: "en" | "es";
}, {}>;
