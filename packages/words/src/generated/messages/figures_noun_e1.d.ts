export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_E1Inputs = {};
/**
* | output |
* | --- |
* | "persons arrested at least once\|arrested at least once\|arrested" |
*
* @param {Figures_Noun_E1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_e1: ((inputs?: Figures_Noun_E1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E1Inputs, {
    locale?: "en" | "es";
}, {}>;
