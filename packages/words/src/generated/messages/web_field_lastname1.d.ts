export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Lastname1Inputs = {};
/**
* | output |
* | --- |
* | "surname" |
*
* @param {Web_Field_Lastname1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_lastname1: ((inputs?: Web_Field_Lastname1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Lastname1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_lastname1 as "web_field_lastName" };
