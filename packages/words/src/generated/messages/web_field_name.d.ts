export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_NameInputs = {};
/**
* | output |
* | --- |
* | "name" |
*
* @param {Web_Field_NameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_name: ((inputs?: Web_Field_NameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_NameInputs, {
    locale?: "en" | "es";
}, {}>;
