export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Search_HintInputs = {};
/**
* | output |
* | --- |
* | "Names are compared across scripts; numbers must be the same digit for digit." |
*
* @param {Web_Search_HintInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_search_hint: ((inputs?: Web_Search_HintInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Search_HintInputs, {
    locale?: "en" | "es";
}, {}>;
