export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Needs_ExplanationInputs = {};
/**
* | output |
* | --- |
* | "Needs a written explanation before `measure`: --explain-difference FILE TEXT." |
*
* @param {Step_Import_Needs_ExplanationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_needs_explanation: ((inputs?: Step_Import_Needs_ExplanationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Needs_ExplanationInputs, {
    locale?: "en" | "es";
}, {}>;
