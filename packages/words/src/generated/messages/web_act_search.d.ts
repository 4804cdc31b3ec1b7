export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Act_SearchInputs = {};
/**
* | output |
* | --- |
* | "record a search" |
*
* @param {Web_Act_SearchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_search: ((inputs?: Web_Act_SearchInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_SearchInputs, {
    locale?: "en" | "es";
}, {}>;
