export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Firstname1Inputs = {};
/**
* | output |
* | --- |
* | "given name" |
*
* @param {Web_Field_Firstname1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_firstname1: ((inputs?: Web_Field_Firstname1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Firstname1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_firstname1 as "web_field_firstName" };
