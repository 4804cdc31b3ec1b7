export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1Inputs = {};
/**
* | output |
* | --- |
* | "Is it this person?" |
*
* @param {Web_Gate1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1: ((inputs?: Web_Gate1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1Inputs, {
    locale?: "en" | "es";
}, {}>;
