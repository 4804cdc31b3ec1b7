export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Difference_UnexplainedInputs = {};
/**
* | output |
* | --- |
* | "What was received differs from what the custodian stated; explain it first." |
*
* @param {Web_Problem_Difference_UnexplainedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_difference_unexplained: ((inputs?: Web_Problem_Difference_UnexplainedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Difference_UnexplainedInputs, {
    locale?: "en" | "es";
}, {}>;
