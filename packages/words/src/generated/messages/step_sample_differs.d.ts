export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Sample_DiffersInputs = {};
/**
* | output |
* | --- |
* | "Recorded: the check differs." |
*
* @param {Step_Sample_DiffersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_sample_differs: ((inputs?: Step_Sample_DiffersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_DiffersInputs, {
    locale?: "en" | "es";
}, {}>;
