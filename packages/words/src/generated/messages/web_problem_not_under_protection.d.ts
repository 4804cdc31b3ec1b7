export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Not_Under_ProtectionInputs = {};
/**
* | output |
* | --- |
* | "This person is not under protection." |
*
* @param {Web_Problem_Not_Under_ProtectionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_not_under_protection: ((inputs?: Web_Problem_Not_Under_ProtectionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Not_Under_ProtectionInputs, {
    locale?: "en" | "es";
}, {}>;
