export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_R2Inputs = {};
/**
* | output |
* | --- |
* | "records that cannot be resolved\|not resolvable" |
*
* @param {Figures_Noun_R2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_r2: ((inputs?: Figures_Noun_R2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_R2Inputs, {
    locale?: "en" | "es";
}, {}>;
