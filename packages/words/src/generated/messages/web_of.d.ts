export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_OfInputs = {};
/**
* | output |
* | --- |
* | "of" |
*
* @param {Web_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_of: ((inputs?: Web_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_OfInputs, {
    locale?: "en" | "es";
}, {}>;
