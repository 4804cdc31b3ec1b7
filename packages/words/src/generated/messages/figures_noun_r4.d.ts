export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_R4Inputs = {};
/**
* | output |
* | --- |
* | "further records of the same persons\|further records" |
*
* @param {Figures_Noun_R4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_r4: ((inputs?: Figures_Noun_R4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_R4Inputs, {
    locale?: "en" | "es";
}, {}>;
