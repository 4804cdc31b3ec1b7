export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_X4bInputs = {};
/**
* | output |
* | --- |
* | "persons excluded as chance-compatible\|fits chance" |
*
* @param {Figures_Noun_X4bInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_x4b: ((inputs?: Figures_Noun_X4bInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X4bInputs, {
    locale?: "en" | "es";
}, {}>;
