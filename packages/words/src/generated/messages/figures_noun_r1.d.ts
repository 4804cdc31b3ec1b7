export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_R1Inputs = {};
/**
* | output |
* | --- |
* | "records resolved to a person\|resolved to a person" |
*
* @param {Figures_Noun_R1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_r1: ((inputs?: Figures_Noun_R1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_R1Inputs, {
    locale?: "en" | "es";
}, {}>;
