export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_SearchInputs = {};
/**
* | output |
* | --- |
* | "search" |
*
* @param {Web_Key_SearchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_search: ((inputs?: Web_Key_SearchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_SearchInputs, {
    locale?: "en" | "es";
}, {}>;
