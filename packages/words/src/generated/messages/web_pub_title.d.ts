export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_TitleInputs = {};
/**
* | output |
* | --- |
* | "Publication" |
*
* @param {Web_Pub_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_title: ((inputs?: Web_Pub_TitleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_TitleInputs, {
    locale?: "en" | "es";
}, {}>;
