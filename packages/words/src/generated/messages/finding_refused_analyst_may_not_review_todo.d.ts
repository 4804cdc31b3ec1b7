export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Analyst_May_Not_Review_TodoInputs = {};
/**
* | output |
* | --- |
* | "Let another reader answer." |
*
* @param {Finding_Refused_Analyst_May_Not_Review_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_analyst_may_not_review_todo: ((inputs?: Finding_Refused_Analyst_May_Not_Review_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Analyst_May_Not_Review_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
