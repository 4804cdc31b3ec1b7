export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Type_Out_WrongInputs = {};
/**
* | output |
* | --- |
* | "This is not yet the same." |
*
* @param {Web_Type_Out_WrongInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_type_out_wrong: ((inputs?: Web_Type_Out_WrongInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Type_Out_WrongInputs, {
    locale?: "en" | "es";
}, {}>;
