export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1_OddsInputs = {
    p: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Chance that they are one: {p}." |
*
* @param {Web_Gate1_OddsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_odds: ((inputs: Web_Gate1_OddsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_OddsInputs, {
    locale?: "en" | "es";
}, {}>;
