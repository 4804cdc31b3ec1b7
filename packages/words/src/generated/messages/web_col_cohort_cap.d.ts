export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Col_Cohort_CapInputs = {};
/**
* | output |
* | --- |
* | "where each review is" |
*
* @param {Web_Col_Cohort_CapInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_cohort_cap: ((inputs?: Web_Col_Cohort_CapInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_Cohort_CapInputs, {
    locale?: "en" | "es";
}, {}>;
