export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Keys_TextInputs = {};
/**
* | output |
* | --- |
* | "Single keys act while nothing is being typed. They can be turned off here." |
*
* @param {Web_Keys_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_keys_text: ((inputs?: Web_Keys_TextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Keys_TextInputs, {
    locale?: "en" | "es";
}, {}>;
