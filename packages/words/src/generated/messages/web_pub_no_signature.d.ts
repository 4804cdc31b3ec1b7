export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_No_SignatureInputs = {};
/**
* | output |
* | --- |
* | "Nobody has signed." |
*
* @param {Web_Pub_No_SignatureInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_no_signature: ((inputs?: Web_Pub_No_SignatureInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_No_SignatureInputs, {
    locale?: "en" | "es";
}, {}>;
