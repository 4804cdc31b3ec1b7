export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Simulated_NoteInputs = {};
/**
* | output |
* | --- |
* | "The people, the files and the decisions on this page are invented; scripted keys decided." |
*
* @param {Figures_Simulated_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_simulated_note: ((inputs?: Figures_Simulated_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Simulated_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
