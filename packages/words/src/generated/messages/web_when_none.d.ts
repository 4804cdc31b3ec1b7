export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_When_NoneInputs = {};
/**
* | output |
* | --- |
* | "Nothing here has a date." |
*
* @param {Web_When_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_when_none: ((inputs?: Web_When_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
