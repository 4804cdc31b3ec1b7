export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Change_CohortInputs = {};
/**
* | output |
* | --- |
* | "the cohort was formed" |
*
* @param {Web_Change_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_change_cohort: ((inputs?: Web_Change_CohortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_CohortInputs, {
    locale?: "en" | "es";
}, {}>;
