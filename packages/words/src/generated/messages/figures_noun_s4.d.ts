export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_S4Inputs = {};
/**
* | output |
* | --- |
* | "persons paused\|paused" |
*
* @param {Figures_Noun_S4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_s4: ((inputs?: Figures_Noun_S4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_S4Inputs, {
    locale?: "en" | "es";
}, {}>;
