export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_TakenInputs = {};
/**
* | output |
* | --- |
* | "Another reader has taken this person." |
*
* @param {Web_Problem_TakenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_taken: ((inputs?: Web_Problem_TakenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_TakenInputs, {
    locale?: "en" | "es";
}, {}>;
