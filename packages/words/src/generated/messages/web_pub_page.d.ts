export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_PageInputs = {};
/**
* | output |
* | --- |
* | "First page as published" |
*
* @param {Web_Pub_PageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_page: ((inputs?: Web_Pub_PageInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_PageInputs, {
    locale?: "en" | "es";
}, {}>;
