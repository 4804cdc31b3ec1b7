export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Cross_OpenInputs = {};
/**
* | output |
* | --- |
* | "not yet decided" |
*
* @param {Web_Cross_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_cross_open: ((inputs?: Web_Cross_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Cross_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
