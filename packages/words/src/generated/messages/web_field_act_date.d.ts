export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_DateInputs = {};
/**
* | output |
* | --- |
* | "Day" |
*
* @param {Web_Field_Act_DateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_date: ((inputs?: Web_Field_Act_DateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_DateInputs, {
    locale?: "en" | "es";
}, {}>;
