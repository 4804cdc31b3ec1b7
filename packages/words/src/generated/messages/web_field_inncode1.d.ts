export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Inncode1Inputs = {};
/**
* | output |
* | --- |
* | "tax number" |
*
* @param {Web_Field_Inncode1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_inncode1: ((inputs?: Web_Field_Inncode1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Inncode1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_inncode1 as "web_field_innCode" };
