export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1_ContradictedInputs = {};
/**
* | output |
* | --- |
* | "The readers disagree, or the records contradict each other." |
*
* @param {Web_Gate1_ContradictedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_contradicted: ((inputs?: Web_Gate1_ContradictedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_ContradictedInputs, {
    locale?: "en" | "es";
}, {}>;
