export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_X5Inputs = {};
/**
* | output |
* | --- |
* | "persons excluded as found to be double\|found to be double" |
*
* @param {Figures_Noun_X5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_x5: ((inputs?: Figures_Noun_X5Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X5Inputs, {
    locale?: "en" | "es";
}, {}>;
