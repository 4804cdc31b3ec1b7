export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Fathername1Inputs = {};
/**
* | output |
* | --- |
* | "father's name" |
*
* @param {Web_Field_Fathername1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_fathername1: ((inputs?: Web_Field_Fathername1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Fathername1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_fathername1 as "web_field_fatherName" };
