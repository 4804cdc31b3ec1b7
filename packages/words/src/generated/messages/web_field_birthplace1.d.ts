export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Birthplace1Inputs = {};
/**
* | output |
* | --- |
* | "birthplace" |
*
* @param {Web_Field_Birthplace1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_birthplace1: ((inputs?: Web_Field_Birthplace1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Birthplace1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_birthplace1 as "web_field_birthPlace" };
