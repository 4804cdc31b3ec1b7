export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Basis_Not_StatedInputs = {};
/**
* | output |
* | --- |
* | "not stated" |
*
* @param {Web_Basis_Not_StatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_basis_not_stated: ((inputs?: Web_Basis_Not_StatedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Basis_Not_StatedInputs, {
    locale?: "en" | "es";
}, {}>;
