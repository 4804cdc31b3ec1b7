export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_GenderInputs = {};
/**
* | output |
* | --- |
* | "sex" |
*
* @param {Web_Field_GenderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_gender: ((inputs?: Web_Field_GenderInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_GenderInputs, {
    locale?: "en" | "es";
}, {}>;
