export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Taxnumber1Inputs = {};
/**
* | output |
* | --- |
* | "tax number" |
*
* @param {Web_Field_Taxnumber1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_taxnumber1: ((inputs?: Web_Field_Taxnumber1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Taxnumber1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_taxnumber1 as "web_field_taxNumber" };
