export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Search_NoneInputs = {};
/**
* | output |
* | --- |
* | "Nothing was found. Not found means not in what was searched, which is stated below." |
*
* @param {Web_Search_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_none: ((inputs?: Web_Search_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
