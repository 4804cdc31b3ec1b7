export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1_GivenInputs = {};
/**
* | output |
* | --- |
* | "You have answered. A second reader is needed." |
*
* @param {Web_Gate1_GivenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_given: ((inputs?: Web_Gate1_GivenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_GivenInputs, {
    locale?: "en" | "es";
}, {}>;
