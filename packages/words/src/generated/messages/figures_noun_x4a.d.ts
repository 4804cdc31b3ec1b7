export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_X4aInputs = {};
/**
* | output |
* | --- |
* | "persons excluded as hub-only\|only a hub" |
*
* @param {Figures_Noun_X4aInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_x4a: ((inputs?: Figures_Noun_X4aInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X4aInputs, {
    locale?: "en" | "es";
}, {}>;
