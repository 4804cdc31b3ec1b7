export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Search_TitleInputs = {};
/**
* | output |
* | --- |
* | "Search" |
*
* @param {Web_Search_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_title: ((inputs?: Web_Search_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
