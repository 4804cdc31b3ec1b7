export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Round_SettledInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} settled before on the same evidence: not raised again." |
* | * | "{n} settled before on the same evidence: not raised again." |
*
* @param {Step_Round_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_settled: ((inputs: Step_Round_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
