export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_D3Inputs = {};
/**
* | output |
* | --- |
* | "persons settled as link, nothing adverse\|link, nothing adverse" |
*
* @param {Figures_Noun_D3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_d3: ((inputs?: Figures_Noun_D3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_D3Inputs, {
    locale?: "en" | "es";
}, {}>;
