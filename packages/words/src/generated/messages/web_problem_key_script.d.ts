export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Key_ScriptInputs = {};
/**
* | output |
* | --- |
* | "Keys of this kind may not decide here." |
*
* @param {Web_Problem_Key_ScriptInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_key_script: ((inputs?: Web_Problem_Key_ScriptInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Key_ScriptInputs, {
    locale?: "en" | "es";
}, {}>;
