export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Actions_NoteInputs = {
    events: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Behind “arrested at least once” stand {events} arrest events. An action is a dated claim about what an authority or institution did: never an outcome, never ..." |
*
* @param {Figures_Actions_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_actions_note: ((inputs: Figures_Actions_NoteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Actions_NoteInputs, {
    locale?: "en" | "es";
}, {}>;
