export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_FromInputs = {};
/**
* | output |
* | --- |
* | "From" |
*
* @param {Web_Field_Act_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_from: ((inputs?: Web_Field_Act_FromInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_FromInputs, {
    locale?: "en" | "es";
}, {}>;
