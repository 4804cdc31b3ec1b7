export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Explain_DifferenceInputs = {};
/**
* | output |
* | --- |
* | "--explain-difference takes a file and a text." |
*
* @param {Error_Explain_DifferenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_explain_difference: ((inputs?: Error_Explain_DifferenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Explain_DifferenceInputs, {
    locale?: "en" | "es";
}, {}>;
