export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_D4Inputs = {};
/**
* | output |
* | --- |
* | "persons referred for protection\|referred for protection" |
*
* @param {Figures_Noun_D4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d4: ((inputs?: Figures_Noun_D4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D4Inputs, {
    locale?: "en" | "es";
}, {}>;
