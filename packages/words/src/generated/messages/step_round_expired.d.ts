export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Round_ExpiredInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decision was too old to stand and reopened: {persons}" |
* | * | "{n} decisions were too old to stand and reopened: {persons}" |
*
* @param {Step_Round_ExpiredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_expired: ((inputs: Step_Round_ExpiredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_ExpiredInputs, {
    locale?: "en" | "es";
}, {}>;
