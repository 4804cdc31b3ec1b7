export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Band_4Inputs = {};
/**
* | output |
* | --- |
* | "one link" |
*
* @param {Web_Band_4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_band_4: ((inputs?: Web_Band_4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_4Inputs, {
    locale?: "en" | "es";
}, {}>;
