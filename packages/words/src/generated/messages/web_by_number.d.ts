export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_By_NumberInputs = {};
/**
* | output |
* | --- |
* | "number" |
*
* @param {Web_By_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_by_number: ((inputs?: Web_By_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_By_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
