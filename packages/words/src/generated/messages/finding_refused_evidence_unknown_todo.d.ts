export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Evidence_Unknown_TodoInputs = {};
/**
* | output |
* | --- |
* | "Cite what lookback review show lists." |
*
* @param {Finding_Refused_Evidence_Unknown_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_evidence_unknown_todo: ((inputs?: Finding_Refused_Evidence_Unknown_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_Unknown_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
