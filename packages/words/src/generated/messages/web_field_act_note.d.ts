export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Field_Act_NoteInputs = {};
/**
* | output |
* | --- |
* | "What is noted" |
*
* @param {Web_Field_Act_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_field_act_note: ((inputs?: Web_Field_Act_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
