export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Act_NoteInputs = {};
/**
* | output |
* | --- |
* | "write a note" |
*
* @param {Web_Act_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_note: ((inputs?: Web_Act_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
