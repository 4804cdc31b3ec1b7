export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_LostInputs = {};
/**
* | output |
* | --- |
* | "The server cannot be reached. Nothing was sent twice; what you typed is kept." |
*
* @param {Web_Problem_LostInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_lost: ((inputs?: Web_Problem_LostInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_LostInputs, {
    locale?: "en" | "es";
}, {}>;
