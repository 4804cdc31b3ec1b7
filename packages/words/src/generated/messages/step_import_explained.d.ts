export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_ExplainedInputs = {
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Explained: {text}" |
*
* @param {Step_Import_ExplainedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_explained: ((inputs: Step_Import_ExplainedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_ExplainedInputs, {
    locale?: "en" | "es";
}, {}>;
