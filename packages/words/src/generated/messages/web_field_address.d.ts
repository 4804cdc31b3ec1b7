export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_AddressInputs = {};
/**
* | output |
* | --- |
* | "address" |
*
* @param {Web_Field_AddressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_address: ((inputs?: Web_Field_AddressInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_AddressInputs, {
    locale?: "en" | "es";
}, {}>;
