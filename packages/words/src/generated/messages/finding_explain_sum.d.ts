export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Explain_SumInputs = {
    bits: NonNullable<unknown>;
    percent: NonNullable<unknown>;
    threshold: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Sum: {bits} bits, probability {percent} %; two records join at {threshold} bits." |
*
* @param {Finding_Explain_SumInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_sum: ((inputs: Finding_Explain_SumInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_SumInputs, {
    locale?: "en" | "es";
}, {}>;
