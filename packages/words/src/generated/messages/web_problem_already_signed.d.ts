export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Already_SignedInputs = {};
/**
* | output |
* | --- |
* | "This key has already signed it." |
*
* @param {Web_Problem_Already_SignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_already_signed: ((inputs?: Web_Problem_Already_SignedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Already_SignedInputs, {
    locale?: "en" | "es";
}, {}>;
