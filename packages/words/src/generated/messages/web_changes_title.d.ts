export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Changes_TitleInputs = {};
/**
* | output |
* | --- |
* | "Since your last visit" |
*
* @param {Web_Changes_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_changes_title: ((inputs?: Web_Changes_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Changes_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
