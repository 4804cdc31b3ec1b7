export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Noun_BasisInputs = {
    phase: NonNullable<unknown>;
    basis: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{phase}: {basis}" |
*
* @param {Figures_Noun_BasisInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_noun_basis: ((inputs: Figures_Noun_BasisInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_BasisInputs, {
    locale?: "en" | "es";
}, {}>;
