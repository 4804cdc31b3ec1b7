export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_ReasonsInputs = {};
/**
* | output |
* | --- |
* | "because" |
*
* @param {Web_Pub_ReasonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_reasons: ((inputs?: Web_Pub_ReasonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_ReasonsInputs, {
    locale?: "en" | "es";
}, {}>;
