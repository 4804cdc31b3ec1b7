export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Systems_NoteInputs = {};
/**
* | output |
* | --- |
* | "Who appears only in a system that was not searched is in no number of this page." |
*
* @param {Figures_Systems_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_systems_note: ((inputs?: Figures_Systems_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Systems_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
