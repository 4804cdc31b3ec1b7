export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Evidence_Missing_TodoInputs = {};
/**
* | output |
* | --- |
* | "Cite items or records with --evidence; lookback review show lists them." |
*
* @param {Finding_Refused_Evidence_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_evidence_missing_todo: ((inputs?: Finding_Refused_Evidence_Missing_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_Missing_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
