export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Legend_EvidenceInputs = {};
/**
* | output |
* | --- |
* | "carried by evidence" |
*
* @param {Web_Legend_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_legend_evidence: ((inputs?: Web_Legend_EvidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Legend_EvidenceInputs, {
    locale?: "en" | "es";
}, {}>;
