export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_W6aInputs = {};
/**
* | output |
* | --- |
* | "persons not yet searched for\|not yet searched" |
*
* @param {Figures_Noun_W6aInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w6a: ((inputs?: Figures_Noun_W6aInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W6aInputs, {
    locale?: "en" | "es";
}, {}>;
