export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Why_Not_NearestInputs = {
    reason: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "The nearest pair was not joined: {reason}." |
*
* @param {Step_Why_Not_NearestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_why_not_nearest: ((inputs: Step_Why_Not_NearestInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Why_Not_NearestInputs, {
    locale?: "en" | "es";
}, {}>;
