export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Needs_NoneInputs = {};
/**
* | output |
* | --- |
* | "No single item carries this link alone." |
*
* @param {Web_Needs_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_needs_none: ((inputs?: Web_Needs_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Needs_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
