export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_SealedInputs = {};
/**
* | output |
* | --- |
* | "with a passphrase" |
*
* @param {Web_Key_SealedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_sealed: ((inputs?: Web_Key_SealedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_SealedInputs, {
    locale?: "en" | "es";
}, {}>;
