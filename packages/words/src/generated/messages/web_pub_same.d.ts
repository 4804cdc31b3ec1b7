export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_SameInputs = {};
/**
* | output |
* | --- |
* | "No figure differs." |
*
* @param {Web_Pub_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_same: ((inputs?: Web_Pub_SameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_SameInputs, {
    locale?: "en" | "es";
}, {}>;
