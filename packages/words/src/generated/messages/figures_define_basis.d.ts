export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Define_BasisInputs = {
    phase: NonNullable<unknown>;
    basis: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Of the {phase}, those whose recorded basis is: {basis}." |
*
* @param {Figures_Define_BasisInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_define_basis: ((inputs: Figures_Define_BasisInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_BasisInputs, {
    locale?: "en" | "es";
}, {}>;
