export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_A1Inputs = {};
/**
* | output |
* | --- |
* | "adverse actions after the network was known and before a decision\|after it was known, before a decision" |
*
* @param {Figures_Noun_A1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_a1: ((inputs?: Figures_Noun_A1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_A1Inputs, {
    locale?: "en" | "es";
}, {}>;
