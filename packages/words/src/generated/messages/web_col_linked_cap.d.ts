export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Col_Linked_CapInputs = {};
/**
* | output |
* | --- |
* | "who used what the network used" |
*
* @param {Web_Col_Linked_CapInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_col_linked_cap: ((inputs?: Web_Col_Linked_CapInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_Linked_CapInputs, {
    locale?: "en" | "es";
}, {}>;
