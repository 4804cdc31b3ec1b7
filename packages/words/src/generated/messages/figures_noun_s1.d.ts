export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_S1Inputs = {};
/**
* | output |
* | --- |
* | "persons in first review\|first review" |
*
* @param {Figures_Noun_S1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_s1: ((inputs?: Figures_Noun_S1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_S1Inputs, {
    locale?: "en" | "es";
}, {}>;
