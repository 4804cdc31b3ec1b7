export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_SystemInputs = {};
/**
* | output |
* | --- |
* | "System searched" |
*
* @param {Web_Field_Act_SystemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_system: ((inputs?: Web_Field_Act_SystemInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_SystemInputs, {
    locale?: "en" | "es";
}, {}>;
