export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Person_UnknownInputs = {};
/**
* | output |
* | --- |
* | "There is no such person under review." |
*
* @param {Web_Problem_Person_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_person_unknown: ((inputs?: Web_Problem_Person_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Person_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
