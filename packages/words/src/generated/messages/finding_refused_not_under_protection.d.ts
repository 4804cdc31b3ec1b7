export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Not_Under_ProtectionInputs = {};
/**
* | output |
* | --- |
* | "This person is not under protection." |
*
* @param {Finding_Refused_Not_Under_ProtectionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_not_under_protection: ((inputs?: Finding_Refused_Not_Under_ProtectionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_Under_ProtectionInputs, {
    locale?: "en" | "es";
}, {}>;
