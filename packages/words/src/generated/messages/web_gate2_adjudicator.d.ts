export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate2_AdjudicatorInputs = {};
/**
* | output |
* | --- |
* | "The two readers differ. You decide, with reasons; both answers stand below." |
*
* @param {Web_Gate2_AdjudicatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate2_adjudicator: ((inputs?: Web_Gate2_AdjudicatorInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate2_AdjudicatorInputs, {
    locale?: "en" | "es";
}, {}>;
