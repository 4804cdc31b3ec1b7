export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Birthdate1Inputs = {};
/**
* | output |
* | --- |
* | "born" |
*
* @param {Web_Field_Birthdate1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_birthdate1: ((inputs?: Web_Field_Birthdate1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Birthdate1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_birthdate1 as "web_field_birthDate" };
