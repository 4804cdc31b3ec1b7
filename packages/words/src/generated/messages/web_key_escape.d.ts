export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_EscapeInputs = {};
/**
* | output |
* | --- |
* | "close, or leave the field" |
*
* @param {Web_Key_EscapeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_escape: ((inputs?: Web_Key_EscapeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_EscapeInputs, {
    locale?: "en" | "es";
}, {}>;
