export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Sample_Kappa_UndefinedInputs = {};
/**
* | output |
* | --- |
* | "not defined" |
*
* @param {Step_Sample_Kappa_UndefinedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_sample_kappa_undefined: ((inputs?: Step_Sample_Kappa_UndefinedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_Kappa_UndefinedInputs, {
    locale?: "en" | "es";
}, {}>;
