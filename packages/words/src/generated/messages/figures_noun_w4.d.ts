export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_W4Inputs = {};
/**
* | output |
* | --- |
* | "persons deceased\|deceased" |
*
* @param {Figures_Noun_W4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_w4: ((inputs?: Figures_Noun_W4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W4Inputs, {
    locale?: "en" | "es";
}, {}>;
