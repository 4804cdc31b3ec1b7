export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_Gate_1Inputs = {};
/**
* | output |
* | --- |
* | "Gate 1. Are these records one person?" |
*
* @param {Step_Review_Gate_1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_gate_1: ((inputs?: Step_Review_Gate_1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Gate_1Inputs, {
    locale?: "en" | "es";
}, {}>;
