export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reopened_EvidenceInputs = {};
/**
* | output |
* | --- |
* | "The evidence changed." |
*
* @param {Web_Say_Reopened_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reopened_evidence: ((inputs?: Web_Say_Reopened_EvidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_EvidenceInputs, {
    locale?: "en" | "es";
}, {}>;
