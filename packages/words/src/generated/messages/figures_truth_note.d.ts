export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Truth_NoteInputs = {};
/**
* | output |
* | --- |
* | "Only a simulation knows the truth. Nothing on this screen is part of a publication." |
*
* @param {Figures_Truth_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_truth_note: ((inputs?: Figures_Truth_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
