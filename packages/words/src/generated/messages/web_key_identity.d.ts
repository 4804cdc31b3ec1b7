export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_IdentityInputs = {};
/**
* | output |
* | --- |
* | "answer gate 1: same, different, not sure" |
*
* @param {Web_Key_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_identity: ((inputs?: Web_Key_IdentityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_IdentityInputs, {
    locale?: "en" | "es";
}, {}>;
