export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Evidence_UnknownInputs = {};
/**
* | output |
* | --- |
* | "An attached item no longer belongs to this person." |
*
* @param {Web_Problem_Evidence_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_evidence_unknown: ((inputs?: Web_Problem_Evidence_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Evidence_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
