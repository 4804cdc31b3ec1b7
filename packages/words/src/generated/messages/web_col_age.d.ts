export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Col_AgeInputs = {};
/**
* | output |
* | --- |
* | "first known" |
*
* @param {Web_Col_AgeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_age: ((inputs?: Web_Col_AgeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_AgeInputs, {
    locale?: "en" | "es";
}, {}>;
