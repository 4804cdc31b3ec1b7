export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Not_PausedInputs = {};
/**
* | output |
* | --- |
* | "This case is not waiting." |
*
* @param {Web_Problem_Not_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_not_paused: ((inputs?: Web_Problem_Not_PausedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Not_PausedInputs, {
    locale?: "en" | "es";
}, {}>;
