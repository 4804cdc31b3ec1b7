export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Deathdate1Inputs = {};
/**
* | output |
* | --- |
* | "died" |
*
* @param {Web_Field_Deathdate1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const web_field_deathdate1: ((inputs?: Web_Field_Deathdate1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Deathdate1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { web_field_deathdate1 as "web_field_deathDate" };
