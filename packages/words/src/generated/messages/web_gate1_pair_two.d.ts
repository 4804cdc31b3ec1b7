export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1_Pair_TwoInputs = {};
/**
* | output |
* | --- |
* | "These are the two records that were joined." |
*
* @param {Web_Gate1_Pair_TwoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_pair_two: ((inputs?: Web_Gate1_Pair_TwoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_Pair_TwoInputs, {
    locale?: "en" | "es";
}, {}>;
