export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Innocent_Explanation_MissingInputs = {};
/**
* | output |
* | --- |
* | "Say what would explain this innocently." |
*
* @param {Web_Problem_Innocent_Explanation_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_innocent_explanation_missing: ((inputs?: Web_Problem_Innocent_Explanation_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Innocent_Explanation_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
