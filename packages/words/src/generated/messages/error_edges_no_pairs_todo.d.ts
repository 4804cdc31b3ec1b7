export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Edges_No_Pairs_TodoInputs = {};
/**
* | output |
* | --- |
* | "Give a list person,anchor or a 0/1 table." |
*
* @param {Error_Edges_No_Pairs_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_edges_no_pairs_todo: ((inputs?: Error_Edges_No_Pairs_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Edges_No_Pairs_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
