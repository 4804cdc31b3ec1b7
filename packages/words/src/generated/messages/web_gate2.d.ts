export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate2Inputs = {};
/**
* | output |
* | --- |
* | "What did this person do?" |
*
* @param {Web_Gate2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate2: ((inputs?: Web_Gate2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate2Inputs, {
    locale?: "en" | "es";
}, {}>;
