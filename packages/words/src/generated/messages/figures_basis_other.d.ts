export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Basis_OtherInputs = {};
/**
* | output |
* | --- |
* | "on other grounds" |
*
* @param {Figures_Basis_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_basis_other: ((inputs?: Figures_Basis_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Basis_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
