export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Needs_AdjudicatorInputs = {};
/**
* | output |
* | --- |
* | "The two readers differ. An adjudicator decides." |
*
* @param {Web_Problem_Needs_AdjudicatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_needs_adjudicator: ((inputs?: Web_Problem_Needs_AdjudicatorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Needs_AdjudicatorInputs, {
    locale?: "en" | "es";
}, {}>;
