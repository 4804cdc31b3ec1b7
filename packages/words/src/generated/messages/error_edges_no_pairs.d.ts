export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Edges_No_PairsInputs = {};
/**
* | output |
* | --- |
* | "edges join persons directly; pairs are counted over details that persons share" |
*
* @param {Error_Edges_No_PairsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_edges_no_pairs: ((inputs?: Error_Edges_No_PairsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Edges_No_PairsInputs, {
    locale?: "en" | "es";
}, {}>;
