export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_SearchInputs = {};
/**
* | output |
* | --- |
* | "Search" |
*
* @param {Web_SearchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search: ((inputs?: Web_SearchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_SearchInputs, {
    locale?: "en" | "es";
}, {}>;
