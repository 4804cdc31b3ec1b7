export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_ValueInputs = {};
/**
* | output |
* | --- |
* | "number" |
*
* @param {Web_ValueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_value: ((inputs?: Web_ValueInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ValueInputs, {
    locale?: "en" | "es";
}, {}>;
