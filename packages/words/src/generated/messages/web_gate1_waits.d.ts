export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1_WaitsInputs = {};
/**
* | output |
* | --- |
* | "Do these two records speak of one person?" |
*
* @param {Web_Gate1_WaitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_waits: ((inputs?: Web_Gate1_WaitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_WaitsInputs, {
    locale?: "en" | "es";
}, {}>;
