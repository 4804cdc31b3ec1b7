export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Col_WhyInputs = {};
/**
* | output |
* | --- |
* | "why here" |
*
* @param {Web_Col_WhyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_why: ((inputs?: Web_Col_WhyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_WhyInputs, {
    locale?: "en" | "es";
}, {}>;
