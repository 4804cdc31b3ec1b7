export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_B1Inputs = {};
/**
* | output |
* | --- |
* | "persons acted on before decided\|acted on before decided" |
*
* @param {Figures_Noun_B1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_b1: ((inputs?: Figures_Noun_B1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_B1Inputs, {
    locale?: "en" | "es";
}, {}>;
