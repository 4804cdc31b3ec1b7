export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_D6Inputs = {};
/**
* | output |
* | --- |
* | "persons with own conduct supported\|own conduct supported" |
*
* @param {Figures_Noun_D6Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d6: ((inputs?: Figures_Noun_D6Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D6Inputs, {
    locale?: "en" | "es";
}, {}>;
