export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_First_NoteInputs = {};
/**
* | output |
* | --- |
* | "These are not parts of one whole: a person can be counted in several rows." |
*
* @param {Figures_First_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_first_note: ((inputs?: Figures_First_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_First_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
