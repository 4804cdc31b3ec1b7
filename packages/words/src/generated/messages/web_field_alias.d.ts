export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_AliasInputs = {};
/**
* | output |
* | --- |
* | "also called" |
*
* @param {Web_Field_AliasInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_alias: ((inputs?: Web_Field_AliasInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_AliasInputs, {
    locale?: "en" | "es";
}, {}>;
