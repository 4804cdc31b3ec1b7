export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Closed_No_Conduct_EvidenceInputs = {};
/**
* | output |
* | --- |
* | "needs conduct evidence, none attached" |
*
* @param {Figures_Closed_No_Conduct_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_closed_no_conduct_evidence: ((inputs?: Figures_Closed_No_Conduct_EvidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Closed_No_Conduct_EvidenceInputs, {
    locale?: "en" | "es";
}, {}>;
