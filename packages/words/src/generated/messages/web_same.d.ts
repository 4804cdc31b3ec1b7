export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_SameInputs = {};
/**
* | output |
* | --- |
* | "the same person" |
*
* @param {Web_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_same: ((inputs?: Web_SameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_SameInputs, {
    locale?: "en" | "es";
}, {}>;
