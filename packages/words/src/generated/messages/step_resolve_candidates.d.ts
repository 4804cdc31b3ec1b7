export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Resolve_CandidatesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} pair may be one person and waits for somebody to judge; it was not joined." |
* | * | "{n} pairs may be one person and wait for somebody to judge; they were not joined." |
*
* @param {Step_Resolve_CandidatesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_resolve_candidates: ((inputs: Step_Resolve_CandidatesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_CandidatesInputs, {
    locale?: "en" | "es";
}, {}>;
