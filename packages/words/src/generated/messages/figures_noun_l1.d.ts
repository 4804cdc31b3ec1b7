export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_L1Inputs = {};
/**
* | output |
* | --- |
* | "persons with a link to review\|link to review\|shared a detail" |
*
* @param {Figures_Noun_L1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_l1: ((inputs?: Figures_Noun_L1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_L1Inputs, {
    locale?: "en" | "es";
}, {}>;
