export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_NationalityInputs = {};
/**
* | output |
* | --- |
* | "nationality" |
*
* @param {Web_Field_NationalityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_nationality: ((inputs?: Web_Field_NationalityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_NationalityInputs, {
    locale?: "en" | "es";
}, {}>;
