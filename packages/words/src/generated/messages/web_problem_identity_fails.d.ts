export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Identity_FailsInputs = {};
/**
* | output |
* | --- |
* | "The figures do not add up; a publication is refused until they do." |
*
* @param {Web_Problem_Identity_FailsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_identity_fails: ((inputs?: Web_Problem_Identity_FailsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Identity_FailsInputs, {
    locale?: "en" | "es";
}, {}>;
