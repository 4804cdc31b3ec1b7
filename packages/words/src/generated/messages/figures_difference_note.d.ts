export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Difference_NoteInputs = {};
/**
* | output |
* | --- |
* | "Later = earlier + added − removed, on the lists." |
*
* @param {Figures_Difference_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_difference_note: ((inputs?: Figures_Difference_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Difference_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
