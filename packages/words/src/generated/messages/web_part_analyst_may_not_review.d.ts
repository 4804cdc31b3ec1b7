export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Part_Analyst_May_Not_ReviewInputs = {};
/**
* | output |
* | --- |
* | "You prepared evidence on this person; others decide." |
*
* @param {Web_Part_Analyst_May_Not_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_part_analyst_may_not_review: ((inputs?: Web_Part_Analyst_May_Not_ReviewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Analyst_May_Not_ReviewInputs, {
    locale?: "en" | "es";
}, {}>;
