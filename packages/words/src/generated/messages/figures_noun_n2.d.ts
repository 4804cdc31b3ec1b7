export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_N2Inputs = {};
/**
* | output |
* | --- |
* | "persons with two or more network details\|two or more" |
*
* @param {Figures_Noun_N2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_n2: ((inputs?: Figures_Noun_N2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N2Inputs, {
    locale?: "en" | "es";
}, {}>;
