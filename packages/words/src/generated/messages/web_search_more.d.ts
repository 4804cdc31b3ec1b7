export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Search_MoreInputs = {};
/**
* | output |
* | --- |
* | "There are more; say more of the name." |
*
* @param {Web_Search_MoreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_more: ((inputs?: Web_Search_MoreInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_MoreInputs, {
    locale?: "en" | "es";
}, {}>;
