export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Purge_DoneInputs = {
    texts: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Purged: {texts} on {persons}. Decisions, cited evidence and the chain stay." |
*
* @param {Step_Purge_DoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_purge_done: ((inputs: Step_Purge_DoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Purge_DoneInputs, {
    locale?: "en" | "es";
}, {}>;
