export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_ProblemInputs = {};
/**
* | output |
* | --- |
* | "This did not work" |
*
* @param {Web_ProblemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem: ((inputs?: Web_ProblemInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ProblemInputs, {
    locale?: "en" | "es";
}, {}>;
