export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_N2cInputs = {};
/**
* | output |
* | --- |
* | "persons under review with two or more network details\|two or more" |
*
* @param {Figures_Noun_N2cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_n2c: ((inputs?: Figures_Noun_N2cInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_N2cInputs, {
    locale?: "en" | "es";
}, {}>;
