export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_W3Inputs = {};
/**
* | output |
* | --- |
* | "persons departed or removed\|departed" |
*
* @param {Figures_Noun_W3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w3: ((inputs?: Figures_Noun_W3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W3Inputs, {
    locale?: "en" | "es";
}, {}>;
