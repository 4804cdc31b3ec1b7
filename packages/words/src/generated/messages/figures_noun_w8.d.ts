export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_W8Inputs = {};
/**
* | output |
* | --- |
* | "persons on whose place the sources disagree\|sources disagree" |
*
* @param {Figures_Noun_W8Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w8: ((inputs?: Figures_Noun_W8Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W8Inputs, {
    locale?: "en" | "es";
}, {}>;
