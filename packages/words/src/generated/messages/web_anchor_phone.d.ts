export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Anchor_PhoneInputs = {};
/**
* | output |
* | --- |
* | "phone" |
*
* @param {Web_Anchor_PhoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_anchor_phone: ((inputs?: Web_Anchor_PhoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Anchor_PhoneInputs, {
    locale?: "en" | "es";
}, {}>;
