export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_PersonsInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person." |
* | * | "{n} persons." |
*
* @param {Step_Review_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_persons: ((inputs: Step_Review_PersonsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_PersonsInputs, {
    locale?: "en" | "es";
}, {}>;
