export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reopened_Evidence_ChangedInputs = {};
/**
* | output |
* | --- |
* | "The evidence changed." |
*
* @param {Web_Say_Reopened_Evidence_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_evidence_changed: ((inputs?: Web_Say_Reopened_Evidence_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_Evidence_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
