export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_SaysInputs = {};
/**
* | output |
* | --- |
* | "What it says" |
*
* @param {Web_Field_Act_SaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_says: ((inputs?: Web_Field_Act_SaysInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_SaysInputs, {
    locale?: "en" | "es";
}, {}>;
