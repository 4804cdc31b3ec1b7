export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Touch_NoneInputs = {};
/**
* | output |
* | --- |
* | "No evidence is left that this person touched the network." |
*
* @param {Web_Touch_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_touch_none: ((inputs?: Web_Touch_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Touch_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
