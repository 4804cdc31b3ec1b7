export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_Person_BornInputs = {
    id: NonNullable<unknown>;
    names: NonNullable<unknown>;
    born: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Person {id}: {names}, born {born}" |
*
* @param {Step_Review_Person_BornInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_person_born: ((inputs: Step_Review_Person_BornInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Person_BornInputs, {
    locale?: "en" | "es";
}, {}>;
