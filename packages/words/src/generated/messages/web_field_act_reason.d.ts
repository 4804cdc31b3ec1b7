export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_ReasonInputs = {};
/**
* | output |
* | --- |
* | "Why?" |
*
* @param {Web_Field_Act_ReasonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_reason: ((inputs?: Web_Field_Act_ReasonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_ReasonInputs, {
    locale?: "en" | "es";
}, {}>;
