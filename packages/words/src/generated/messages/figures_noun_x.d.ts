export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_XInputs = {};
/**
* | output |
* | --- |
* | "persons excluded before review\|set aside before review" |
*
* @param {Figures_Noun_XInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_x: ((inputs?: Figures_Noun_XInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_XInputs, {
    locale?: "en" | "es";
}, {}>;
