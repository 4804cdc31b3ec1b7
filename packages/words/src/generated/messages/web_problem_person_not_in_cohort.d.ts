export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Person_Not_In_CohortInputs = {};
/**
* | output |
* | --- |
* | "This person is not under review." |
*
* @param {Web_Problem_Person_Not_In_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_person_not_in_cohort: ((inputs?: Web_Problem_Person_Not_In_CohortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Person_Not_In_CohortInputs, {
    locale?: "en" | "es";
}, {}>;
