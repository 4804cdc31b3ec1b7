export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_X2Inputs = {};
/**
* | output |
* | --- |
* | "persons excluded because evidence was withdrawn or contested\|evidence withdrawn" |
*
* @param {Figures_Noun_X2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_x2: ((inputs?: Figures_Noun_X2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X2Inputs, {
    locale?: "en" | "es";
}, {}>;
