export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_When_TitleInputs = {};
/**
* | output |
* | --- |
* | "When" |
*
* @param {Web_When_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_when_title: ((inputs?: Web_When_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
