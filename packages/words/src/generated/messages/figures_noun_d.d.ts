export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_DInputs = {};
/**
* | output |
* | --- |
* | "persons decided\|decided" |
*
* @param {Figures_Noun_DInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d: ((inputs?: Figures_Noun_DInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_DInputs, {
    locale?: "en" | "es";
}, {}>;
