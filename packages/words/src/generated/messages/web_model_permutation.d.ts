export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Model_PermutationInputs = {};
/**
* | output |
* | --- |
* | "permutation" |
*
* @param {Web_Model_PermutationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_model_permutation: ((inputs?: Web_Model_PermutationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Model_PermutationInputs, {
    locale?: "en" | "es";
}, {}>;
