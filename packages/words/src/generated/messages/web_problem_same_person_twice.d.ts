export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Same_Person_TwiceInputs = {};
/**
* | output |
* | --- |
* | "A second person must establish what you proposed." |
*
* @param {Web_Problem_Same_Person_TwiceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_same_person_twice: ((inputs?: Web_Problem_Same_Person_TwiceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Same_Person_TwiceInputs, {
    locale?: "en" | "es";
}, {}>;
