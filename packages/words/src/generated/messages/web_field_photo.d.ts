export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_PhotoInputs = {};
/**
* | output |
* | --- |
* | "photo" |
*
* @param {Web_Field_PhotoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_photo: ((inputs?: Web_Field_PhotoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_PhotoInputs, {
    locale?: "en" | "es";
}, {}>;
