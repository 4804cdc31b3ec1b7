export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Outcome_ClosedInputs = {};
/**
* | output |
* | --- |
* | "This choice is closed for this person." |
*
* @param {Web_Problem_Outcome_ClosedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_outcome_closed: ((inputs?: Web_Problem_Outcome_ClosedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Outcome_ClosedInputs, {
    locale?: "en" | "es";
}, {}>;
