export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_D1Inputs = {};
/**
* | output |
* | --- |
* | "persons settled as not the person\|not the person" |
*
* @param {Figures_Noun_D1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d1: ((inputs?: Figures_Noun_D1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D1Inputs, {
    locale?: "en" | "es";
}, {}>;
