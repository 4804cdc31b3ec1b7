export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Care_NoneInputs = {};
/**
* | output |
* | --- |
* | "Nothing has been written down beside the answers." |
*
* @param {Web_Care_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_none: ((inputs?: Web_Care_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
