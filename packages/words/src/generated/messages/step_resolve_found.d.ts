export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Resolve_FoundInputs = {
    count: NonNullable<unknown>;
    records: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{records} is {persons}." |
* | * | "{records} are {persons}." |
*
* @param {Step_Resolve_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_resolve_found: ((inputs: Step_Resolve_FoundInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_FoundInputs, {
    locale?: "en" | "es";
}, {}>;
