export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Evidence_ChangedInputs = {};
/**
* | output |
* | --- |
* | "The evidence has changed since this file was read." |
*
* @param {Finding_Refused_Evidence_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_evidence_changed: ((inputs?: Finding_Refused_Evidence_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
