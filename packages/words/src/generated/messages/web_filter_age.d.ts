export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Filter_AgeInputs = {};
/**
* | output |
* | --- |
* | "first known at least … days ago" |
*
* @param {Web_Filter_AgeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_filter_age: ((inputs?: Web_Filter_AgeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_AgeInputs, {
    locale?: "en" | "es";
}, {}>;
