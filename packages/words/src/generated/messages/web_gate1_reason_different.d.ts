export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Gate1_Reason_DifferentInputs = {};
/**
* | output |
* | --- |
* | "The fields shown contradict each other." |
*
* @param {Web_Gate1_Reason_DifferentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_gate1_reason_different: ((inputs?: Web_Gate1_Reason_DifferentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_Reason_DifferentInputs, {
    locale?: "en" | "es";
}, {}>;
