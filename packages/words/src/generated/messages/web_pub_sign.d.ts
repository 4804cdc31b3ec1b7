export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Pub_SignInputs = {};
/**
* | output |
* | --- |
* | "Sign with your key" |
*
* @param {Web_Pub_SignInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_pub_sign: ((inputs?: Web_Pub_SignInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_SignInputs, {
    locale?: "en" | "es";
}, {}>;
