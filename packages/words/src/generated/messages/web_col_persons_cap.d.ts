export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Col_Persons_CapInputs = {};
/**
* | output |
* | --- |
* | "who they are" |
*
* @param {Web_Col_Persons_CapInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_persons_cap: ((inputs?: Web_Col_Persons_CapInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_Persons_CapInputs, {
    locale?: "en" | "es";
}, {}>;
