export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_AuInputs = {};
/**
* | output |
* | --- |
* | "adverse actions without a usable date\|date not known" |
*
* @param {Figures_Noun_AuInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_au: ((inputs?: Figures_Noun_AuInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_AuInputs, {
    locale?: "en" | "es";
}, {}>;
