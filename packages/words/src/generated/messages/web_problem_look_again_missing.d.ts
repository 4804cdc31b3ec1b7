export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Look_Again_MissingInputs = {};
/**
* | output |
* | --- |
* | "Say on which day to look again." |
*
* @param {Web_Problem_Look_Again_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_look_again_missing: ((inputs?: Web_Problem_Look_Again_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Look_Again_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
