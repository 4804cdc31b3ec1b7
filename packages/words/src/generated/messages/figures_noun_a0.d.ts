export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_A0Inputs = {};
/**
* | output |
* | --- |
* | "adverse actions before the network was known\|before the network was known" |
*
* @param {Figures_Noun_A0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_a0: ((inputs?: Figures_Noun_A0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_A0Inputs, {
    locale?: "en" | "es";
}, {}>;
