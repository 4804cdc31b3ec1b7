export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Own_WorkInputs = {};
/**
* | output |
* | --- |
* | "Nobody checks their own work." |
*
* @param {Finding_Refused_Own_WorkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_own_work: ((inputs?: Finding_Refused_Own_WorkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Own_WorkInputs, {
    locale?: "en" | "es";
}, {}>;
