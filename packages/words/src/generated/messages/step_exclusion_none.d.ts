export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Exclusion_NoneInputs = {};
/**
* | output |
* | --- |
* | "The charter has no such exclusion: it leaves nobody out." |
*
* @param {Step_Exclusion_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_exclusion_none: ((inputs?: Step_Exclusion_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
