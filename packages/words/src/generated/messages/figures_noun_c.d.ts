export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_CInputs = {};
/**
* | output |
* | --- |
* | "persons under review\|under review\|of the" |
*
* @param {Figures_Noun_CInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_c: ((inputs?: Figures_Noun_CInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_CInputs, {
    locale?: "en" | "es";
}, {}>;
