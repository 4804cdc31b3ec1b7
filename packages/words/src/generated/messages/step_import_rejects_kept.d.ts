export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Rejects_KeptInputs = {
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "They are kept with their text in {file}." |
*
* @param {Step_Import_Rejects_KeptInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_rejects_kept: ((inputs: Step_Import_Rejects_KeptInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Rejects_KeptInputs, {
    locale?: "en" | "es";
}, {}>;
