export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Review_SoleInputs = {
    level: NonNullable<unknown>;
    id: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Everything hangs on one {level}: {id}. Without it the person drops out." |
*
* @param {Step_Review_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_review_sole: ((inputs: Step_Review_SoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_SoleInputs, {
    locale?: "en" | "es";
}, {}>;
