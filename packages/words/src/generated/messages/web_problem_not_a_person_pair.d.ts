export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Not_A_Person_PairInputs = {};
/**
* | output |
* | --- |
* | "These are not two records of persons." |
*
* @param {Web_Problem_Not_A_Person_PairInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_not_a_person_pair: ((inputs?: Web_Problem_Not_A_Person_PairInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Not_A_Person_PairInputs, {
    locale?: "en" | "es";
}, {}>;
