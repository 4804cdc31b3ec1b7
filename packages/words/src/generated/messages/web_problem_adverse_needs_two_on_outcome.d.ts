export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Adverse_Needs_Two_On_OutcomeInputs = {};
/**
* | output |
* | --- |
* | "An adverse outcome stands only if two people gave it." |
*
* @param {Web_Problem_Adverse_Needs_Two_On_OutcomeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_adverse_needs_two_on_outcome: ((inputs?: Web_Problem_Adverse_Needs_Two_On_OutcomeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Adverse_Needs_Two_On_OutcomeInputs, {
    locale?: "en" | "es";
}, {}>;
