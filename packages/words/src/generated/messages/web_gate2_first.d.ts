export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate2_FirstInputs = {};
/**
* | output |
* | --- |
* | "You are the first reader." |
*
* @param {Web_Gate2_FirstInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate2_first: ((inputs?: Web_Gate2_FirstInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate2_FirstInputs, {
    locale?: "en" | "es";
}, {}>;
