export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Purge_NothingInputs = {};
/**
* | output |
* | --- |
* | "Nothing is due." |
*
* @param {Step_Purge_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_purge_nothing: ((inputs?: Step_Purge_NothingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Purge_NothingInputs, {
    locale?: "en" | "es";
}, {}>;
