export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Cross_NoteInputs = {};
/**
* | output |
* | --- |
* | "Rows and columns add up on the lists of persons, not only on the totals." |
*
* @param {Figures_Cross_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_cross_note: ((inputs?: Figures_Cross_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Cross_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
