export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_K0Inputs = {};
/**
* | output |
* | --- |
* | "persons declared in the memo\|named in the memo" |
*
* @param {Figures_Noun_K0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_k0: ((inputs?: Figures_Noun_K0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_K0Inputs, {
    locale?: "en" | "es";
}, {}>;
