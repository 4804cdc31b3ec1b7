export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_D7Inputs = {};
/**
* | output |
* | --- |
* | "persons settled as not enough information\|not enough information" |
*
* @param {Figures_Noun_D7Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d7: ((inputs?: Figures_Noun_D7Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D7Inputs, {
    locale?: "en" | "es";
}, {}>;
