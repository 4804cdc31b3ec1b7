export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Key_FileInputs = {};
/**
* | output |
* | --- |
* | "This file is no Lookback key." |
*
* @param {Web_Problem_Key_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_key_file: ((inputs?: Web_Problem_Key_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Key_FileInputs, {
    locale?: "en" | "es";
}, {}>;
