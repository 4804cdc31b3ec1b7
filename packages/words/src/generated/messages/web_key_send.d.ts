export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Key_SendInputs = {};
/**
* | output |
* | --- |
* | "send the answer" |
*
* @param {Web_Key_SendInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_key_send: ((inputs?: Web_Key_SendInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_SendInputs, {
    locale?: "en" | "es";
}, {}>;
