export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_D2Inputs = {};
/**
* | output |
* | --- |
* | "persons settled as no link\|no link" |
*
* @param {Figures_Noun_D2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d2: ((inputs?: Figures_Noun_D2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D2Inputs, {
    locale?: "en" | "es";
}, {}>;
