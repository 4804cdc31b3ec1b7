export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Confirmation_MissingInputs = {};
/**
* | output |
* | --- |
* | "An adverse choice must be typed out." |
*
* @param {Web_Problem_Confirmation_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_confirmation_missing: ((inputs?: Web_Problem_Confirmation_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Confirmation_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
