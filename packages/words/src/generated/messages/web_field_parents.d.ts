export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_ParentsInputs = {};
/**
* | output |
* | --- |
* | "parents' names" |
*
* @param {Web_Field_ParentsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_parents: ((inputs?: Web_Field_ParentsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_ParentsInputs, {
    locale?: "en" | "es";
}, {}>;
