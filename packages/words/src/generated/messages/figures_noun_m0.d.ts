export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_M0Inputs = {};
/**
* | output |
* | --- |
* | "persons under review without evidence of a journey leg\|no journey leg on file" |
*
* @param {Figures_Noun_M0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_m0: ((inputs?: Figures_Noun_M0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_M0Inputs, {
    locale?: "en" | "es";
}, {}>;
