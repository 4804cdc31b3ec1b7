export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Weakalias1Inputs = {};
/**
* | output |
* | --- |
* | "nickname" |
*
* @param {Web_Field_Weakalias1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_weakalias1: ((inputs?: Web_Field_Weakalias1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Weakalias1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_weakalias1 as "web_field_weakAlias" };
