export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_BugInputs = {};
/**
* | output |
* | --- |
* | "This is a bug in Lookback. Nothing was recorded." |
*
* @param {Web_Problem_BugInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_bug: ((inputs?: Web_Problem_BugInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_BugInputs, {
    locale?: "en" | "es";
}, {}>;
