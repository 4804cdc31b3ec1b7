export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Evidence_ChangedInputs = {};
/**
* | output |
* | --- |
* | "The evidence changed after you opened this file. Read it again; what you typed is kept." |
*
* @param {Web_Problem_Evidence_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_evidence_changed: ((inputs?: Web_Problem_Evidence_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Evidence_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
