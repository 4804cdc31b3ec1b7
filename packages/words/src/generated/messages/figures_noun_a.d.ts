export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_AInputs = {};
/**
* | output |
* | --- |
* | "adverse actions\|adverse actions" |
*
* @param {Figures_Noun_AInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_a: ((inputs?: Figures_Noun_AInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_AInputs, {
    locale?: "en" | "es";
}, {}>;
