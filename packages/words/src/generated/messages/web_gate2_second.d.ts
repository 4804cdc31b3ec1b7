export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate2_SecondInputs = {};
/**
* | output |
* | --- |
* | "You are the second reader. The first answer is hidden until you give yours." |
*
* @param {Web_Gate2_SecondInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate2_second: ((inputs?: Web_Gate2_SecondInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate2_SecondInputs, {
    locale?: "en" | "es";
}, {}>;
