export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_Recorded_KindsInputs = {
    kinds: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Recorded: {kinds}." |
*
* @param {Step_Review_Recorded_KindsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_recorded_kinds: ((inputs: Step_Review_Recorded_KindsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Recorded_KindsInputs, {
    locale?: "en" | "es";
}, {}>;
