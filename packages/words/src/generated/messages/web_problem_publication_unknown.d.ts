export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Publication_UnknownInputs = {};
/**
* | output |
* | --- |
* | "There is no such publication." |
*
* @param {Web_Problem_Publication_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_publication_unknown: ((inputs?: Web_Problem_Publication_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Publication_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
