export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Already_AnsweredInputs = {};
/**
* | output |
* | --- |
* | "You have already answered this. Nothing was recorded twice." |
*
* @param {Web_Problem_Already_AnsweredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_already_answered: ((inputs?: Web_Problem_Already_AnsweredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Already_AnsweredInputs, {
    locale?: "en" | "es";
}, {}>;
