export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_PausedInputs = {};
/**
* | output |
* | --- |
* | "The review of this person is paused." |
*
* @param {Web_Problem_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_paused: ((inputs?: Web_Problem_PausedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_PausedInputs, {
    locale?: "en" | "es";
}, {}>;
