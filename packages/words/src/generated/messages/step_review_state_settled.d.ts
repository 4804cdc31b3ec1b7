export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_State_SettledInputs = {
    stage: NonNullable<unknown>;
    outcome: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Review: {stage}, settled as {outcome}." |
*
* @param {Step_Review_State_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_state_settled: ((inputs: Step_Review_State_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_State_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
