export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Nearest_NoneInputs = {};
/**
* | output |
* | --- |
* | "No other person comes near." |
*
* @param {Web_Nearest_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_nearest_none: ((inputs?: Web_Nearest_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Nearest_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
