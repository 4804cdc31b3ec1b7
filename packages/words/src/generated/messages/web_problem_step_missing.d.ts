export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Step_MissingInputs = {};
/**
* | output |
* | --- |
* | "A step has not been run yet: run it on the command line." |
*
* @param {Web_Problem_Step_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_step_missing: ((inputs?: Web_Problem_Step_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Step_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
