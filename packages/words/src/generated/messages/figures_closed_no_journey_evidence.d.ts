export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Closed_No_Journey_EvidenceInputs = {};
/**
* | output |
* | --- |
* | "needs evidence of a journey leg, none attached" |
*
* @param {Figures_Closed_No_Journey_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_closed_no_journey_evidence: ((inputs?: Figures_Closed_No_Journey_EvidenceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Closed_No_Journey_EvidenceInputs, {
    locale?: "en" | "es";
}, {}>;
