export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_X3Inputs = {};
/**
* | output |
* | --- |
* | "persons excluded as out of period or scope\|out of period" |
*
* @param {Figures_Noun_X3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_x3: ((inputs?: Figures_Noun_X3Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X3Inputs, {
    locale?: "en" | "es";
}, {}>;
