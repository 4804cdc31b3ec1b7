export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Conduct_MissingInputs = {};
/**
* | output |
* | --- |
* | "This choice is closed for this person." |
*
* @param {Web_Problem_Conduct_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_conduct_missing: ((inputs?: Web_Problem_Conduct_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Conduct_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
