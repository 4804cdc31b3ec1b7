export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_MissingInputs = {};
/**
* | output |
* | --- |
* | "Missing:" |
*
* @param {Web_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_missing: ((inputs?: Web_MissingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_MissingInputs, {
    locale?: "en" | "es";
}, {}>;
