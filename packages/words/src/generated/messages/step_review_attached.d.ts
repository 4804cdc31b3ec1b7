export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_AttachedInputs = {
    id: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Attached {id}." |
*
* @param {Step_Review_AttachedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_attached: ((inputs: Step_Review_AttachedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_AttachedInputs, {
    locale?: "en" | "es";
}, {}>;
