export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Care_NotesInputs = {};
/**
* | output |
* | --- |
* | "Notes" |
*
* @param {Web_Care_NotesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_care_notes: ((inputs?: Web_Care_NotesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_NotesInputs, {
    locale?: "en" | "es";
}, {}>;
