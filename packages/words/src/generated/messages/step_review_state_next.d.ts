export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_State_NextInputs = {
    stage: NonNullable<unknown>;
    next: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Review: {stage}; your next step: {next}." |
*
* @param {Step_Review_State_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_state_next: ((inputs: Step_Review_State_NextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_State_NextInputs, {
    locale?: "en" | "es";
}, {}>;
