export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Key_Not_HeldInputs = {};
/**
* | output |
* | --- |
* | "The file of this key is not in the workspace: hand it over." |
*
* @param {Web_Problem_Key_Not_HeldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_key_not_held: ((inputs?: Web_Problem_Key_Not_HeldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Key_Not_HeldInputs, {
    locale?: "en" | "es";
}, {}>;
