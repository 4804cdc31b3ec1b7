export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Evidence_MissingInputs = {};
/**
* | output |
* | --- |
* | "Nothing without evidence: no item was cited." |
*
* @param {Finding_Refused_Evidence_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_evidence_missing: ((inputs?: Finding_Refused_Evidence_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
