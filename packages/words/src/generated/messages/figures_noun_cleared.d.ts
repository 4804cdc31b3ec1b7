export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_ClearedInputs = {};
/**
* | output |
* | --- |
* | "persons cleared\|cleared" |
*
* @param {Figures_Noun_ClearedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_cleared: ((inputs?: Figures_Noun_ClearedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_ClearedInputs, {
    locale?: "en" | "es";
}, {}>;
