export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_W1Inputs = {};
/**
* | output |
* | --- |
* | "persons in custody\|in custody" |
*
* @param {Figures_Noun_W1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w1: ((inputs?: Figures_Noun_W1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W1Inputs, {
    locale?: "en" | "es";
}, {}>;
