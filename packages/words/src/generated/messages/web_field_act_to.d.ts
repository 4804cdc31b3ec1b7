export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_ToInputs = {};
/**
* | output |
* | --- |
* | "To (nobody claims an end if empty)" |
*
* @param {Web_Field_Act_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_to: ((inputs?: Web_Field_Act_ToInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_ToInputs, {
    locale?: "en" | "es";
}, {}>;
