export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_StateInputs = {
    stage: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Review: {stage}." |
*
* @param {Step_Review_StateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_state: ((inputs: Step_Review_StateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_StateInputs, {
    locale?: "en" | "es";
}, {}>;
