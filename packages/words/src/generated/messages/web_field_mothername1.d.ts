export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Mothername1Inputs = {};
/**
* | output |
* | --- |
* | "mother's name" |
*
* @param {Web_Field_Mothername1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_mothername1: ((inputs?: Web_Field_Mothername1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Mothername1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_mothername1 as "web_field_motherName" };
