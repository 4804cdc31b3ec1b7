export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_X4Inputs = {};
/**
* | output |
* | --- |
* | "persons excluded by a rule of the charter\|by a charter rule" |
*
* @param {Figures_Noun_X4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_x4: ((inputs?: Figures_Noun_X4Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X4Inputs, {
    locale?: "en" | "es";
}, {}>;
