export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_W2Inputs = {};
/**
* | output |
* | --- |
* | "persons located, not in custody\|located" |
*
* @param {Figures_Noun_W2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w2: ((inputs?: Figures_Noun_W2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W2Inputs, {
    locale?: "en" | "es";
}, {}>;
