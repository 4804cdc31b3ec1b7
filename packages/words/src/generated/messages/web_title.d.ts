export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_TitleInputs = {};
/**
* | output |
* | --- |
* | "Lookback" |
*
* @param {Web_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_title: ((inputs?: Web_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
