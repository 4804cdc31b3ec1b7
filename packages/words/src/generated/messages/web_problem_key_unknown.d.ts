export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Key_UnknownInputs = {};
/**
* | output |
* | --- |
* | "This workspace knows no such key." |
*
* @param {Web_Problem_Key_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_key_unknown: ((inputs?: Web_Problem_Key_UnknownInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Key_UnknownInputs, {
    locale?: "en" | "es";
}, {}>;
