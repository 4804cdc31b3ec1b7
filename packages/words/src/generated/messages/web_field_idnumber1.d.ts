export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Idnumber1Inputs = {};
/**
* | output |
* | --- |
* | "document" |
*
* @param {Web_Field_Idnumber1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_idnumber1: ((inputs?: Web_Field_Idnumber1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Idnumber1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_idnumber1 as "web_field_idNumber" };
