export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1_SingleInputs = {};
/**
* | output |
* | --- |
* | "One record: nothing was joined." |
*
* @param {Web_Gate1_SingleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_single: ((inputs?: Web_Gate1_SingleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_SingleInputs, {
    locale?: "en" | "es";
}, {}>;
