export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_L0Inputs = {};
/**
* | output |
* | --- |
* | "persons without a link\|no shared detail" |
*
* @param {Figures_Noun_L0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_l0: ((inputs?: Figures_Noun_L0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_L0Inputs, {
    locale?: "en" | "es";
}, {}>;
