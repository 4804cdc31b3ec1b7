export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_E1mInputs = {};
/**
* | output |
* | --- |
* | "persons moved who were arrested at least once\|arrested at least once\|arrested" |
*
* @param {Figures_Noun_E1mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_e1m: ((inputs?: Figures_Noun_E1mInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E1mInputs, {
    locale?: "en" | "es";
}, {}>;
