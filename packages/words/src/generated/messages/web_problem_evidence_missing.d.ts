export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Evidence_MissingInputs = {};
/**
* | output |
* | --- |
* | "An answer needs at least one attached item." |
*
* @param {Web_Problem_Evidence_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_evidence_missing: ((inputs?: Web_Problem_Evidence_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Evidence_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
