export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Without_MappingInputs = {
    sources: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Without a mapping, so nothing was made of them: {sources}." |
*
* @param {Step_Import_Without_MappingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_without_mapping: ((inputs: Step_Import_Without_MappingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Without_MappingInputs, {
    locale?: "en" | "es";
}, {}>;
