export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Reason_MissingInputs = {};
/**
* | output |
* | --- |
* | "A reason must be written." |
*
* @param {Finding_Refused_Reason_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_reason_missing: ((inputs?: Finding_Refused_Reason_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Reason_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
