export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Explain_ApartInputs = {
    a: NonNullable<unknown>;
    b: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{a} and {b} are not held to be one person." |
*
* @param {Finding_Explain_ApartInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_explain_apart: ((inputs: Finding_Explain_ApartInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_ApartInputs, {
    locale?: "en" | "es";
}, {}>;
