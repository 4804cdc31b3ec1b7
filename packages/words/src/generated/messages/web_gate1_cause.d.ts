export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1_CauseInputs = {};
/**
* | output |
* | --- |
* | "Why? (optional detail)" |
*
* @param {Web_Gate1_CauseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_cause: ((inputs?: Web_Gate1_CauseInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_CauseInputs, {
    locale?: "en" | "es";
}, {}>;
