export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_TypeInputs = {};
/**
* | output |
* | --- |
* | "What was done" |
*
* @param {Web_Field_Act_TypeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_type: ((inputs?: Web_Field_Act_TypeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_TypeInputs, {
    locale?: "en" | "es";
}, {}>;
