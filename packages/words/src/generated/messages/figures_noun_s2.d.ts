export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_S2Inputs = {};
/**
* | output |
* | --- |
* | "persons in second review\|second review" |
*
* @param {Figures_Noun_S2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_s2: ((inputs?: Figures_Noun_S2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_S2Inputs, {
    locale?: "en" | "es";
}, {}>;
