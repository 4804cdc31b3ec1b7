export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_InnocentInputs = {};
/**
* | output |
* | --- |
* | "It explains this innocently" |
*
* @param {Web_Field_Act_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_innocent: ((inputs?: Web_Field_Act_InnocentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_InnocentInputs, {
    locale?: "en" | "es";
}, {}>;
