export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_E2mInputs = {};
/**
* | output |
* | --- |
* | "persons moved who are in proceedings\|in proceedings" |
*
* @param {Figures_Noun_E2mInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_e2m: ((inputs?: Figures_Noun_E2mInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_E2mInputs, {
    locale?: "en" | "es";
}, {}>;
