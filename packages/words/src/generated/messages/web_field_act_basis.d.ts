export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_BasisInputs = {};
/**
* | output |
* | --- |
* | "Because of" |
*
* @param {Web_Field_Act_BasisInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_basis: ((inputs?: Web_Field_Act_BasisInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_BasisInputs, {
    locale?: "en" | "es";
}, {}>;
