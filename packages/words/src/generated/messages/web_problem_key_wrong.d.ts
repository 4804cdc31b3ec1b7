export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Key_WrongInputs = {};
/**
* | output |
* | --- |
* | "This file is not a key that this workspace knows." |
*
* @param {Web_Problem_Key_WrongInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_key_wrong: ((inputs?: Web_Problem_Key_WrongInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Key_WrongInputs, {
    locale?: "en" | "es";
}, {}>;
