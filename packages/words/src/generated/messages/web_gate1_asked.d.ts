export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1_AskedInputs = {};
/**
* | output |
* | --- |
* | "asked about" |
*
* @param {Web_Gate1_AskedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_asked: ((inputs?: Web_Gate1_AskedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_AskedInputs, {
    locale?: "en" | "es";
}, {}>;
