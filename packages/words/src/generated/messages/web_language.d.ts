export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_LanguageInputs = {};
/**
* | output |
* | --- |
* | "Language" |
*
* @param {Web_LanguageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_language: ((inputs?: Web_LanguageInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_LanguageInputs, {
    locale?: "en" | "es";
}, {}>;
