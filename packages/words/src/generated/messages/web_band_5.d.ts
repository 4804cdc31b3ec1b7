export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Band_5Inputs = {};
/**
* | output |
* | --- |
* | "fits coincidence" |
*
* @param {Web_Band_5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_band_5: ((inputs?: Web_Band_5Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_5Inputs, {
    locale?: "en" | "es";
}, {}>;
