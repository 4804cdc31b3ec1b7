export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Reason_MissingInputs = {};
/**
* | output |
* | --- |
* | "Give your reasons." |
*
* @param {Web_Problem_Reason_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_reason_missing: ((inputs?: Web_Problem_Reason_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Reason_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
