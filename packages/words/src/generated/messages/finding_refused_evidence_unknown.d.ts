export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Evidence_UnknownInputs = {
    detail: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{detail} is no item and no record of this person." |
*
* @param {Finding_Refused_Evidence_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_evidence_unknown: ((inputs: Finding_Refused_Evidence_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
