export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Cross_TitleInputs = {};
/**
* | output |
* | --- |
* | "Outcome by location, the same persons" |
*
* @param {Web_Cross_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_cross_title: ((inputs?: Web_Cross_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Cross_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
