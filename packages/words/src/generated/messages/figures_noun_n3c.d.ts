export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_N3cInputs = {};
/**
* | output |
* | --- |
* | "persons under review with three or more network details\|three or more" |
*
* @param {Figures_Noun_N3cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_n3c: ((inputs?: Figures_Noun_N3cInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N3cInputs, {
    locale?: "en" | "es";
}, {}>;
