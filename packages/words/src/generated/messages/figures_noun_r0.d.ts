export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_R0Inputs = {};
/**
* | output |
* | --- |
* | "records searched" |
*
* @param {Figures_Noun_R0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_r0: ((inputs?: Figures_Noun_R0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_R0Inputs, {
    locale?: "en" | "es";
}, {}>;
