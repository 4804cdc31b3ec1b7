export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Legend_EvidenceInputs = {};
/**
* | output |
* | --- |
* | "carried by evidence" |
*
* @param {Figures_Legend_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_legend_evidence: ((inputs?: Figures_Legend_EvidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_EvidenceInputs, {
    locale?: "en" | "es";
}, {}>;
