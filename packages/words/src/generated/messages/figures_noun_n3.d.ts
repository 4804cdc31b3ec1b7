export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_N3Inputs = {};
/**
* | output |
* | --- |
* | "persons with three or more network details\|three or more" |
*
* @param {Figures_Noun_N3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_n3: ((inputs?: Figures_Noun_N3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N3Inputs, {
    locale?: "en" | "es";
}, {}>;
