export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_DocumentInputs = {};
/**
* | output |
* | --- |
* | "document" |
*
* @param {Web_Field_DocumentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_document: ((inputs?: Web_Field_DocumentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_DocumentInputs, {
    locale?: "en" | "es";
}, {}>;
