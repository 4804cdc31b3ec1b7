export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Exclusion_Not_Approved_TodoInputs = {};
/**
* | output |
* | --- |
* | "Nothing to do; a rule that the charter names itself is removed there." |
*
* @param {Finding_Refused_Exclusion_Not_Approved_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_exclusion_not_approved_todo: ((inputs?: Finding_Refused_Exclusion_Not_Approved_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Exclusion_Not_Approved_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
