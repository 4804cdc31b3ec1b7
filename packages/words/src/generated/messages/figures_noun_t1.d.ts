export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_T1Inputs = {};
/**
* | output |
* | --- |
* | "persons who used a declared detail\|used a declared detail" |
*
* @param {Figures_Noun_T1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_t1: ((inputs?: Figures_Noun_T1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_T1Inputs, {
    locale?: "en" | "es";
}, {}>;
