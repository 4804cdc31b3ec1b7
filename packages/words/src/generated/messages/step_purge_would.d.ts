export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Purge_WouldInputs = {
    texts: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Would be purged: {texts} on {persons}. Nothing was changed; add --perform." |
*
* @param {Step_Purge_WouldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_purge_would: ((inputs: Step_Purge_WouldInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Purge_WouldInputs, {
    locale?: "en" | "es";
}, {}>;
