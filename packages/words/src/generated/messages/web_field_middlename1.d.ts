export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Middlename1Inputs = {};
/**
* | output |
* | --- |
* | "middle name" |
*
* @param {Web_Field_Middlename1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_middlename1: ((inputs?: Web_Field_Middlename1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Middlename1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_middlename1 as "web_field_middleName" };
