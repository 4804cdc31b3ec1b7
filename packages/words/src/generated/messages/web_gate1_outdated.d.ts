export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1_OutdatedInputs = {};
/**
* | output |
* | --- |
* | "These records were joined by another version of Lookback. Resolve again to see what holds them together." |
*
* @param {Web_Gate1_OutdatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_outdated: ((inputs?: Web_Gate1_OutdatedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_OutdatedInputs, {
    locale?: "en" | "es";
}, {}>;
