export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Who_TitleInputs = {};
/**
* | output |
* | --- |
* | "Who this is" |
*
* @param {Web_Who_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_who_title: ((inputs?: Web_Who_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Who_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
