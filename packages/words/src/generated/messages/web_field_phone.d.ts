export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_PhoneInputs = {};
/**
* | output |
* | --- |
* | "phone" |
*
* @param {Web_Field_PhoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_phone: ((inputs?: Web_Field_PhoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_PhoneInputs, {
    locale?: "en" | "es";
}, {}>;
