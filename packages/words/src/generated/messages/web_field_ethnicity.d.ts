export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_EthnicityInputs = {};
/**
* | output |
* | --- |
* | "ethnicity" |
*
* @param {Web_Field_EthnicityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_ethnicity: ((inputs?: Web_Field_EthnicityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_EthnicityInputs, {
    locale?: "en" | "es";
}, {}>;
