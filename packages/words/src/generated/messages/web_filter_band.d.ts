export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Filter_BandInputs = {};
/**
* | output |
* | --- |
* | "Band" |
*
* @param {Web_Filter_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_filter_band: ((inputs?: Web_Filter_BandInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_BandInputs, {
    locale?: "en" | "es";
}, {}>;
