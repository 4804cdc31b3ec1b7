export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_When_OpenInputs = {};
/**
* | output |
* | --- |
* | "not known" |
*
* @param {Web_When_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_when_open: ((inputs?: Web_When_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_When_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
