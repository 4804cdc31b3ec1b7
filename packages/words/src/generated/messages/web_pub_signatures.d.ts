export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_SignaturesInputs = {};
/**
* | output |
* | --- |
* | "Signatures" |
*
* @param {Web_Pub_SignaturesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_signatures: ((inputs?: Web_Pub_SignaturesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_SignaturesInputs, {
    locale?: "en" | "es";
}, {}>;
