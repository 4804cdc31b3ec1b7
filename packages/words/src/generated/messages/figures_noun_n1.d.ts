export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_N1Inputs = {};
/**
* | output |
* | --- |
* | "persons with one or more network details\|one or more" |
*
* @param {Figures_Noun_N1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_n1: ((inputs?: Figures_Noun_N1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N1Inputs, {
    locale?: "en" | "es";
}, {}>;
