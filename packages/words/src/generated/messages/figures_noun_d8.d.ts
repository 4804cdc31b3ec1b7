export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_D8Inputs = {};
/**
* | output |
* | --- |
* | "persons deceased or out of scope\|deceased or out of scope" |
*
* @param {Figures_Noun_D8Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d8: ((inputs?: Figures_Noun_D8Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D8Inputs, {
    locale?: "en" | "es";
}, {}>;
