export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Explain_SameInputs = {
    a: NonNullable<unknown>;
    b: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{a} and {b} are held to be one person." |
*
* @param {Finding_Explain_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_same: ((inputs: Finding_Explain_SameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_SameInputs, {
    locale?: "en" | "es";
}, {}>;
