export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_MaskedInputs = {};
/**
* | output |
* | --- |
* | "hidden" |
*
* @param {Web_MaskedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_masked: ((inputs?: Web_MaskedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_MaskedInputs, {
    locale?: "en" | "es";
}, {}>;
