export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_UInputs = {};
/**
* | output |
* | --- |
* | "persons not yet decided\|not yet decided" |
*
* @param {Figures_Noun_UInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_u: ((inputs?: Figures_Noun_UInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_UInputs, {
    locale?: "en" | "es";
}, {}>;
