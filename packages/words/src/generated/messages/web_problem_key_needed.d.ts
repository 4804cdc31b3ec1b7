export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Key_NeededInputs = {};
/**
* | output |
* | --- |
* | "Unlock a key first: answers are signed." |
*
* @param {Web_Problem_Key_NeededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_key_needed: ((inputs?: Web_Problem_Key_NeededInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Key_NeededInputs, {
    locale?: "en" | "es";
}, {}>;
