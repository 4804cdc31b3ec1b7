export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Evidence_Changed_TodoInputs = {};
/**
* | output |
* | --- |
* | "Read it again: lookback review show PERSON" |
*
* @param {Finding_Refused_Evidence_Changed_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_evidence_changed_todo: ((inputs?: Finding_Refused_Evidence_Changed_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_Changed_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
