export type LocalizedString = import('../runtime.js').LocalizedString;
export type Figures_Basis_NetworkInputs = {};
/**
* | output |
* | --- |
* | "because of the network" |
*
* @param {Figures_Basis_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const figures_basis_network: ((inputs?: Figures_Basis_NetworkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Basis_NetworkInputs, {
    locale?: "en" | "es";
}, {}>;
