export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Acted_TitleInputs = {};
/**
* | output |
* | --- |
* | "Acted on before decided" |
*
* @param {Web_Acted_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_acted_title: ((inputs?: Web_Acted_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Acted_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
