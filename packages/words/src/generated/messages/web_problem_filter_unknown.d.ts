export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Filter_UnknownInputs = {};
/**
* | output |
* | --- |
* | "There is no such list." |
*
* @param {Web_Problem_Filter_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_filter_unknown: ((inputs?: Web_Problem_Filter_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Filter_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
