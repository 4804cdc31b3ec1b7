export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Links_Option_TodoInputs = {};
/**
* | output |
* | --- |
* | "Nulls are bicm, hypergeometric and permutation; permutations a whole number; --expand takes members." |
*
* @param {Error_Links_Option_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_links_option_todo: ((inputs?: Error_Links_Option_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Links_Option_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
