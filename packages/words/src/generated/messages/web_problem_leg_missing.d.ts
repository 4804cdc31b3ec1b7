export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Problem_Leg_MissingInputs = {};
/**
* | output |
* | --- |
* | "No item shows a leg of the journey." |
*
* @param {Web_Problem_Leg_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_problem_leg_missing: ((inputs?: Web_Problem_Leg_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Leg_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
