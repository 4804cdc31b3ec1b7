export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Sample_KappaInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    kappa: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} case with two answers; Cohen’s kappa {kappa}." |
* | * | "{n} cases with two answers; Cohen’s kappa {kappa}." |
*
* @param {Step_Sample_KappaInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_sample_kappa: ((inputs: Step_Sample_KappaInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_KappaInputs, {
    locale?: "en" | "es";
}, {}>;
