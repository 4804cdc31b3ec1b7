export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Band_2Inputs = {};
/**
* | output |
* | --- |
* | "a record says what this person did" |
*
* @param {Web_Band_2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_band_2: ((inputs?: Web_Band_2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Band_2Inputs, {
    locale?: "en" | "es";
}, {}>;
