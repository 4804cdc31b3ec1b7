export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Unlock_TitleInputs = {};
/**
* | output |
* | --- |
* | "Who is reading?" |
*
* @param {Web_Unlock_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_unlock_title: ((inputs?: Web_Unlock_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Unlock_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
