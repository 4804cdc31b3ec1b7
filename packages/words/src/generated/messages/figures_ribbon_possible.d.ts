export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Ribbon_PossibleInputs = {};
/**
* | output |
* | --- |
* | "Dates or value are not known well enough: it is only possible." |
*
* @param {Figures_Ribbon_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_ribbon_possible: ((inputs?: Figures_Ribbon_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbon_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
