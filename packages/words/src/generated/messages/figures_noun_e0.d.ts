export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_E0Inputs = {};
/**
* | output |
* | --- |
* | "arrest events\|arrests" |
*
* @param {Figures_Noun_E0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_e0: ((inputs?: Figures_Noun_E0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E0Inputs, {
    locale?: "en" | "es";
}, {}>;
