export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Round_ReopenedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    cohort: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decision reopened. Under review: {cohort}." |
* | * | "{n} decisions reopened. Under review: {cohort}." |
*
* @param {Step_Round_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_reopened: ((inputs: Step_Round_ReopenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_ReopenedInputs, {
    locale?: "en" | "es";
}, {}>;
