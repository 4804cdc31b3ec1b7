export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_ConfirmInputs = {
    outcome: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Type {outcome} to confirm." |
*
* @param {Step_Review_ConfirmInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_confirm: ((inputs: Step_Review_ConfirmInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_ConfirmInputs, {
    locale?: "en" | "es";
}, {}>;
