export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Band_3Inputs = {};
/**
* | output |
* | --- |
* | "several independent links" |
*
* @param {Web_Band_3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_band_3: ((inputs?: Web_Band_3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_3Inputs, {
    locale?: "en" | "es";
}, {}>;
