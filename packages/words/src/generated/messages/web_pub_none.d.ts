export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_NoneInputs = {};
/**
* | output |
* | --- |
* | "Nothing has been published yet." |
*
* @param {Web_Pub_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_none: ((inputs?: Web_Pub_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
