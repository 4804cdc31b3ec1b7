export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Band_1Inputs = {};
/**
* | output |
* | --- |
* | "needs protection or imminent harm" |
*
* @param {Web_Band_1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_band_1: ((inputs?: Web_Band_1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_1Inputs, {
    locale?: "en" | "es";
}, {}>;
