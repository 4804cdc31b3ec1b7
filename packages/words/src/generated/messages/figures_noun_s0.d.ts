export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_S0Inputs = {};
/**
* | output |
* | --- |
* | "persons not started\|not started" |
*
* @param {Figures_Noun_S0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_s0: ((inputs?: Figures_Noun_S0Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_S0Inputs, {
    locale?: "en" | "es";
}, {}>;
