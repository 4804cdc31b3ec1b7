export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_N1cInputs = {};
/**
* | output |
* | --- |
* | "persons under review with one or more network details\|one or more" |
*
* @param {Figures_Noun_N1cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_n1c: ((inputs?: Figures_Noun_N1cInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N1cInputs, {
    locale?: "en" | "es";
}, {}>;
