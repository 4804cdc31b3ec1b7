export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_Gate_2Inputs = {};
/**
* | output |
* | --- |
* | "Gate 2. What did this person do?" |
*
* @param {Step_Review_Gate_2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_gate_2: ((inputs?: Step_Review_Gate_2Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Gate_2Inputs, {
    locale?: "en" | "es";
}, {}>;
