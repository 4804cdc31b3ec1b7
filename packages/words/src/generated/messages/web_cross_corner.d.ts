export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Cross_CornerInputs = {};
/**
* | output |
* | --- |
* | "outcome / location" |
*
* @param {Web_Cross_CornerInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_cross_corner: ((inputs?: Web_Cross_CornerInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Cross_CornerInputs, {
    locale?: "en" | "es";
}, {}>;
