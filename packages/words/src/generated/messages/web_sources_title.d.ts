export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Sources_TitleInputs = {};
/**
* | output |
* | --- |
* | "Sources" |
*
* @param {Web_Sources_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_sources_title: ((inputs?: Web_Sources_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Sources_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
