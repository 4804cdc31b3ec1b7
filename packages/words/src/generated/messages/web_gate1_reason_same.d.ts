export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1_Reason_SameInputs = {};
/**
* | output |
* | --- |
* | "The fields shown agree." |
*
* @param {Web_Gate1_Reason_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_reason_same: ((inputs?: Web_Gate1_Reason_SameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_Reason_SameInputs, {
    locale?: "en" | "es";
}, {}>;
