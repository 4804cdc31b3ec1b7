export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Model_HypergeometricInputs = {};
/**
* | output |
* | --- |
* | "hypergeometric" |
*
* @param {Web_Model_HypergeometricInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_model_hypergeometric: ((inputs?: Web_Model_HypergeometricInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Model_HypergeometricInputs, {
    locale?: "en" | "es";
}, {}>;
