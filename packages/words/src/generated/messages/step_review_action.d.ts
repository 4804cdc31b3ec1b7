export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_ActionInputs = {
    type: NonNullable<unknown>;
    from: NonNullable<unknown>;
    basis: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{type} {from} ({basis})" |
*
* @param {Step_Review_ActionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_action: ((inputs: Step_Review_ActionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_ActionInputs, {
    locale?: "en" | "es";
}, {}>;
