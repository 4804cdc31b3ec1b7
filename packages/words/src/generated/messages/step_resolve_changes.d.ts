export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Resolve_ChangesInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    merged: NonNullable<unknown>;
    split: NonNullable<unknown>;
    gone: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "Against the resolution before: {n} person new, {merged} with more records, {split} split, {gone} gone." |
* | * | "Against the resolution before: {n} persons new, {merged} with more records, {split} split, {gone} gone." |
*
* @param {Step_Resolve_ChangesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_resolve_changes: ((inputs: Step_Resolve_ChangesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_ChangesInputs, {
    locale?: "en" | "es";
}, {}>;
