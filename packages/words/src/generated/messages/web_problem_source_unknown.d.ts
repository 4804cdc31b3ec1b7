export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Source_UnknownInputs = {};
/**
* | output |
* | --- |
* | "There is no such source." |
*
* @param {Web_Problem_Source_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_source_unknown: ((inputs?: Web_Problem_Source_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Source_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
