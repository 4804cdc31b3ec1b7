export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Closed_Needs_Conduct_EvidenceInputs = {};
/**
* | output |
* | --- |
* | "needs conduct evidence, none attached" |
*
* @param {Web_Closed_Needs_Conduct_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_closed_needs_conduct_evidence: ((inputs?: Web_Closed_Needs_Conduct_EvidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_Needs_Conduct_EvidenceInputs, {
    locale?: "en" | "es";
}, {}>;
