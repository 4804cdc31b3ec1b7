export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1_SettledInputs = {
    names: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "One person, answered by {names}." |
*
* @param {Web_Gate1_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_settled: ((inputs: Web_Gate1_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
