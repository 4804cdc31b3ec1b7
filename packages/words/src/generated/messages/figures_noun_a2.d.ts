export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_A2Inputs = {};
/**
* | output |
* | --- |
* | "adverse actions after a decision\|after a decision" |
*
* @param {Figures_Noun_A2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_a2: ((inputs?: Figures_Noun_A2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_A2Inputs, {
    locale?: "en" | "es";
}, {}>;
