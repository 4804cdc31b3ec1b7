export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_W6Inputs = {};
/**
* | output |
* | --- |
* | "persons not yet searched for or with an expired location\|not yet searched" |
*
* @param {Figures_Noun_W6Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w6: ((inputs?: Figures_Noun_W6Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W6Inputs, {
    locale?: "en" | "es";
}, {}>;
