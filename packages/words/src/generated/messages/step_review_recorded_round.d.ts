export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_Recorded_RoundInputs = {};
/**
* | output |
* | --- |
* | "Recorded. Run `lookback round` to apply it." |
*
* @param {Step_Review_Recorded_RoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_recorded_round: ((inputs?: Step_Review_Recorded_RoundInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Recorded_RoundInputs, {
    locale?: "en" | "es";
}, {}>;
