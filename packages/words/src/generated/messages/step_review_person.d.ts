export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_PersonInputs = {
    id: NonNullable<unknown>;
    names: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Person {id}: {names}" |
*
* @param {Step_Review_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_person: ((inputs: Step_Review_PersonInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_PersonInputs, {
    locale?: "en" | "es";
}, {}>;
