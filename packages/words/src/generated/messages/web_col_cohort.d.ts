export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Col_CohortInputs = {};
/**
* | output |
* | --- |
* | "under review" |
*
* @param {Web_Col_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_cohort: ((inputs?: Web_Col_CohortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_CohortInputs, {
    locale?: "en" | "es";
}, {}>;
