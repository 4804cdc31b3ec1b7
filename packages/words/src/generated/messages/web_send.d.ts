export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_SendInputs = {};
/**
* | output |
* | --- |
* | "Give this answer" |
*
* @param {Web_SendInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_send: ((inputs?: Web_SendInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_SendInputs, {
    locale?: "en" | "es";
}, {}>;
