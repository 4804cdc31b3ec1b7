export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Explain_PriorInputs = {
    bits: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Before comparing: {bits} bits." |
*
* @param {Finding_Explain_PriorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_prior: ((inputs: Finding_Explain_PriorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_PriorInputs, {
    locale?: "en" | "es";
}, {}>;
