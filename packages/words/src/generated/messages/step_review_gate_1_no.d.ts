export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_Gate_1_NoInputs = {};
/**
* | output |
* | --- |
* | "Say so with `lookback review identity A B --different`, then run `lookback round`." |
*
* @param {Step_Review_Gate_1_NoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_gate_1_no: ((inputs?: Step_Review_Gate_1_NoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Gate_1_NoInputs, {
    locale?: "en" | "es";
}, {}>;
