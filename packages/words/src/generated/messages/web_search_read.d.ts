export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Search_ReadInputs = {};
/**
* | output |
* | --- |
* | "Read as" |
*
* @param {Web_Search_ReadInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_read: ((inputs?: Web_Search_ReadInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_ReadInputs, {
    locale?: "en" | "es";
}, {}>;
