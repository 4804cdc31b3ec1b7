export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs = {};
/**
* | output |
* | --- |
* | "Choose an outcome that one of them gave, or one that is not adverse." |
*
* @param {Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_adverse_needs_two_on_outcome_todo: ((inputs?: Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
