export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_AfterInputs = {};
/**
* | output |
* | --- |
* | "now" |
*
* @param {Web_Pub_AfterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_after: ((inputs?: Web_Pub_AfterInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_AfterInputs, {
    locale?: "en" | "es";
}, {}>;
