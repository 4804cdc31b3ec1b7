export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_X1Inputs = {};
/**
* | output |
* | --- |
* | "persons excluded as misidentified\|not this person" |
*
* @param {Figures_Noun_X1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_x1: ((inputs?: Figures_Noun_X1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X1Inputs, {
    locale?: "en" | "es";
}, {}>;
