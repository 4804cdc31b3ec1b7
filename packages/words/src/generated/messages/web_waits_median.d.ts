export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Waits_MedianInputs = {};
/**
* | output |
* | --- |
* | "half wait longer than" |
*
* @param {Web_Waits_MedianInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_waits_median: ((inputs?: Web_Waits_MedianInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Waits_MedianInputs, {
    locale?: "en" | "es";
}, {}>;
