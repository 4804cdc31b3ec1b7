export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Meaning_TitleInputs = {};
/**
* | output |
* | --- |
* | "What this does not mean" |
*
* @param {Web_Meaning_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_meaning_title: ((inputs?: Web_Meaning_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Meaning_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
