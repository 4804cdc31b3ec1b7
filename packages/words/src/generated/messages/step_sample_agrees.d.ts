export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Sample_AgreesInputs = {};
/**
* | output |
* | --- |
* | "Recorded: the check agrees." |
*
* @param {Step_Sample_AgreesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_sample_agrees: ((inputs?: Step_Sample_AgreesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_AgreesInputs, {
    locale?: "en" | "es";
}, {}>;
