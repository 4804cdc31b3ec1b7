export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Already_SettledInputs = {};
/**
* | output |
* | --- |
* | "This was settled meanwhile." |
*
* @param {Web_Problem_Already_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_already_settled: ((inputs?: Web_Problem_Already_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Already_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
