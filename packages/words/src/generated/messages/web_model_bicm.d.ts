export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Model_BicmInputs = {};
/**
* | output |
* | --- |
* | "everybody as busy and every detail as popular as seen" |
*
* @param {Web_Model_BicmInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_model_bicm: ((inputs?: Web_Model_BicmInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Model_BicmInputs, {
    locale?: "en" | "es";
}, {}>;
