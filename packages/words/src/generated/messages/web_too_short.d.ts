export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Too_ShortInputs = {};
/**
* | output |
* | --- |
* | "At least three characters." |
*
* @param {Web_Too_ShortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_too_short: ((inputs?: Web_Too_ShortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Too_ShortInputs, {
    locale?: "en" | "es";
}, {}>;
