export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Basis_OtherInputs = {};
/**
* | output |
* | --- |
* | "something else" |
*
* @param {Web_Basis_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_basis_other: ((inputs?: Web_Basis_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Basis_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
