export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_UntilInputs = {};
/**
* | output |
* | --- |
* | "Until (optional)" |
*
* @param {Web_Field_Act_UntilInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_until: ((inputs?: Web_Field_Act_UntilInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_UntilInputs, {
    locale?: "en" | "es";
}, {}>;
