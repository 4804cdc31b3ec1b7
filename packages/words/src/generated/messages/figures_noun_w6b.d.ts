export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_W6bInputs = {};
/**
* | output |
* | --- |
* | "persons with an expired location\|location expired" |
*
* @param {Figures_Noun_W6bInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w6b: ((inputs?: Figures_Noun_W6bInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W6bInputs, {
    locale?: "en" | "es";
}, {}>;
