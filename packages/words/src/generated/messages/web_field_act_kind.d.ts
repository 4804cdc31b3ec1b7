export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_KindInputs = {};
/**
* | output |
* | --- |
* | "What it shows" |
*
* @param {Web_Field_Act_KindInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_kind: ((inputs?: Web_Field_Act_KindInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_KindInputs, {
    locale?: "en" | "es";
}, {}>;
