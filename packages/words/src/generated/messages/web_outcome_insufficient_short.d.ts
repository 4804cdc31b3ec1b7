export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Outcome_Insufficient_ShortInputs = {};
/**
* | output |
* | --- |
* | "not enough information" |
*
* @param {Web_Outcome_Insufficient_ShortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_outcome_insufficient_short: ((inputs?: Web_Outcome_Insufficient_ShortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Insufficient_ShortInputs, {
    locale?: "en" | "es";
}, {}>;
