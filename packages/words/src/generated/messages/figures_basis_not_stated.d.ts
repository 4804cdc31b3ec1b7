export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Basis_Not_StatedInputs = {};
/**
* | output |
* | --- |
* | "no reason stated" |
*
* @param {Figures_Basis_Not_StatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_basis_not_stated: ((inputs?: Figures_Basis_Not_StatedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Basis_Not_StatedInputs, {
    locale?: "en" | "es";
}, {}>;
