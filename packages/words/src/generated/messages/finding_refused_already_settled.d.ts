export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Already_SettledInputs = {};
/**
* | output |
* | --- |
* | "This case is settled." |
*
* @param {Finding_Refused_Already_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_already_settled: ((inputs?: Finding_Refused_Already_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Already_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
