export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_EmailInputs = {};
/**
* | output |
* | --- |
* | "email" |
*
* @param {Web_Field_EmailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_email: ((inputs?: Web_Field_EmailInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_EmailInputs, {
    locale?: "en" | "es";
}, {}>;
