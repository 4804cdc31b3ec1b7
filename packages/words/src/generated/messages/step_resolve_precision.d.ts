export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Resolve_PrecisionInputs = {
    right: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Of 100 pairs that were joined, about {right} are right (estimated)." |
*
* @param {Step_Resolve_PrecisionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_resolve_precision: ((inputs: Step_Resolve_PrecisionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_PrecisionInputs, {
    locale?: "en" | "es";
}, {}>;
