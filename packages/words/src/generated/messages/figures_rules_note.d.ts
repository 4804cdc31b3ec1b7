export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Rules_NoteInputs = {};
/**
* | output |
* | --- |
* | "A count of a rule over outcomes. It is not a status of any person, and never what is left over." |
*
* @param {Figures_Rules_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_rules_note: ((inputs?: Figures_Rules_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Rules_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
