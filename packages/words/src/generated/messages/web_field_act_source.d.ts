export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_SourceInputs = {};
/**
* | output |
* | --- |
* | "Who says so" |
*
* @param {Web_Field_Act_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_source: ((inputs?: Web_Field_Act_SourceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_SourceInputs, {
    locale?: "en" | "es";
}, {}>;
