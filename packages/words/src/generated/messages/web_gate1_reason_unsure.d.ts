export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1_Reason_UnsureInputs = {};
/**
* | output |
* | --- |
* | "The fields shown do not suffice." |
*
* @param {Web_Gate1_Reason_UnsureInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_reason_unsure: ((inputs?: Web_Gate1_Reason_UnsureInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_Reason_UnsureInputs, {
    locale?: "en" | "es";
}, {}>;
