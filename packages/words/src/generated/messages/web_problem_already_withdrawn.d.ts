export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Already_WithdrawnInputs = {};
/**
* | output |
* | --- |
* | "This source was withdrawn already." |
*
* @param {Web_Problem_Already_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_already_withdrawn: ((inputs?: Web_Problem_Already_WithdrawnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Already_WithdrawnInputs, {
    locale?: "en" | "es";
}, {}>;
