export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_M1Inputs = {};
/**
* | output |
* | --- |
* | "persons moved by the network\|moved by the network\|moved" |
*
* @param {Figures_Noun_M1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_m1: ((inputs?: Figures_Noun_M1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_M1Inputs, {
    locale?: "en" | "es";
}, {}>;
