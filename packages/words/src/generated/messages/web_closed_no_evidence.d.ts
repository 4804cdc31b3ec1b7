export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Closed_No_EvidenceInputs = {};
/**
* | output |
* | --- |
* | "no evidence item is attached to this person" |
*
* @param {Web_Closed_No_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_closed_no_evidence: ((inputs?: Web_Closed_No_EvidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_No_EvidenceInputs, {
    locale?: "en" | "es";
}, {}>;
