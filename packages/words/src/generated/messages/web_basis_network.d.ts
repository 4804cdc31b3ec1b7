export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Basis_NetworkInputs = {};
/**
* | output |
* | --- |
* | "the network" |
*
* @param {Web_Basis_NetworkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_basis_network: ((inputs?: Web_Basis_NetworkInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Basis_NetworkInputs, {
    locale?: "en" | "es";
}, {}>;
