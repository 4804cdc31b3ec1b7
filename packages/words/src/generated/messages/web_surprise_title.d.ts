export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Surprise_TitleInputs = {};
/**
* | output |
* | --- |
* | "How surprising" |
*
* @param {Web_Surprise_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_surprise_title: ((inputs?: Web_Surprise_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
