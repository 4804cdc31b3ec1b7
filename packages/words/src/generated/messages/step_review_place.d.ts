export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_PlaceInputs = {
    code: NonNullable<unknown>;
    place: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Place: {code}, {place}." |
*
* @param {Step_Review_PlaceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_place: ((inputs: Step_Review_PlaceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_PlaceInputs, {
    locale?: "en" | "es";
}, {}>;
