export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_CountryInputs = {};
/**
* | output |
* | --- |
* | "country" |
*
* @param {Web_Field_CountryInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_country: ((inputs?: Web_Field_CountryInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_CountryInputs, {
    locale?: "en" | "es";
}, {}>;
