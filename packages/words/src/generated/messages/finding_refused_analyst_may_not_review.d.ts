export type LocalizedString = import('../runtime.js').LocalizedString;
export type Finding_Refused_Analyst_May_Not_ReviewInputs = {};
/**
* | output |
* | --- |
* | "You attached evidence here as analyst: nobody approves what they proposed." |
*
* @param {Finding_Refused_Analyst_May_Not_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const finding_refused_analyst_may_not_review: ((inputs?: Finding_Refused_Analyst_May_Not_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Analyst_May_Not_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
