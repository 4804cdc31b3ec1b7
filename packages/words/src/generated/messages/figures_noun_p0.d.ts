export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_P0Inputs = {};
/**
* | output |
* | --- |
* | "persons in the files\|in the files" |
*
* @param {Figures_Noun_P0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_p0: ((inputs?: Figures_Noun_P0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_P0Inputs, {
    locale?: "en" | "es";
}, {}>;
