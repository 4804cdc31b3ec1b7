export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_SharedInputs = {
    observed: NonNullable<unknown>;
    expected: NonNullable<unknown>;
    q: NonNullable<unknown>;
    tests: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Shared details: {observed}; a person as busy would show {expected} by coincidence; q = {q} after {tests}." |
*
* @param {Step_Review_SharedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_shared: ((inputs: Step_Review_SharedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_SharedInputs, {
    locale?: "en" | "es";
}, {}>;
