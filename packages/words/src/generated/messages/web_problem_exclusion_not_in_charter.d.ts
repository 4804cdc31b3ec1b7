export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Exclusion_Not_In_CharterInputs = {};
/**
* | output |
* | --- |
* | "The charter has no such rule." |
*
* @param {Web_Problem_Exclusion_Not_In_CharterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_exclusion_not_in_charter: ((inputs?: Web_Problem_Exclusion_Not_In_CharterInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Exclusion_Not_In_CharterInputs, {
    locale?: "en" | "es";
}, {}>;
