export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_ReligionInputs = {};
/**
* | output |
* | --- |
* | "religion" |
*
* @param {Web_Field_ReligionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_religion: ((inputs?: Web_Field_ReligionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_ReligionInputs, {
    locale?: "en" | "es";
}, {}>;
