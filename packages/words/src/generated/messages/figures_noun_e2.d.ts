export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_E2Inputs = {};
/**
* | output |
* | --- |
* | "persons in proceedings\|in proceedings" |
*
* @param {Figures_Noun_E2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_e2: ((inputs?: Figures_Noun_E2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E2Inputs, {
    locale?: "en" | "es";
}, {}>;
