export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_StandsInputs = {};
/**
* | output |
* | --- |
* | "Where it stands: file and page or row" |
*
* @param {Web_Field_Act_StandsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_stands: ((inputs?: Web_Field_Act_StandsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_StandsInputs, {
    locale?: "en" | "es";
}, {}>;
