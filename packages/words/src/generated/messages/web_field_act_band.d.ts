export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_BandInputs = {};
/**
* | output |
* | --- |
* | "Band" |
*
* @param {Web_Field_Act_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_band: ((inputs?: Web_Field_Act_BandInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_BandInputs, {
    locale?: "en" | "es";
}, {}>;
