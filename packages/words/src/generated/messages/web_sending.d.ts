export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_SendingInputs = {};
/**
* | output |
* | --- |
* | "Being recorded …" |
*
* @param {Web_SendingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_sending: ((inputs?: Web_SendingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_SendingInputs, {
    locale?: "en" | "es";
}, {}>;
