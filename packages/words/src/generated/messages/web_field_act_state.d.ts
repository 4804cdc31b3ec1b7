export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_StateInputs = {};
/**
* | output |
* | --- |
* | "Where" |
*
* @param {Web_Field_Act_StateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_state: ((inputs?: Web_Field_Act_StateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_StateInputs, {
    locale?: "en" | "es";
}, {}>;
