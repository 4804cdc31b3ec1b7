export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Attach_NoneInputs = {};
/**
* | output |
* | --- |
* | "nothing attached" |
*
* @param {Web_Attach_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_attach_none: ((inputs?: Web_Attach_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Attach_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
