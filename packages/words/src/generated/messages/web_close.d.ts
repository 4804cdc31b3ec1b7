export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_CloseInputs = {};
/**
* | output |
* | --- |
* | "Close" |
*
* @param {Web_CloseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_close: ((inputs?: Web_CloseInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_CloseInputs, {
    locale?: "en" | "es";
}, {}>;
