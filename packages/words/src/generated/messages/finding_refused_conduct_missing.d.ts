export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Conduct_MissingInputs = {};
/**
* | output |
* | --- |
* | "D5 and D6 need evidence of the person's own conduct, and none was cited. An association is not conduct." |
*
* @param {Finding_Refused_Conduct_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_conduct_missing: ((inputs?: Finding_Refused_Conduct_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Conduct_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
