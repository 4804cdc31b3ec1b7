export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Passportnumber1Inputs = {};
/**
* | output |
* | --- |
* | "passport" |
*
* @param {Web_Field_Passportnumber1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_passportnumber1: ((inputs?: Web_Field_Passportnumber1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Passportnumber1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_passportnumber1 as "web_field_passportNumber" };
