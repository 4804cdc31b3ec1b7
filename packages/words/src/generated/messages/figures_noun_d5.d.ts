export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_D5Inputs = {};
/**
* | output |
* | --- |
* | "persons with a role in the network supported\|role in the network supported" |
*
* @param {Figures_Noun_D5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d5: ((inputs?: Figures_Noun_D5Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D5Inputs, {
    locale?: "en" | "es";
}, {}>;
