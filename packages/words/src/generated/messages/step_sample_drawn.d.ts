export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Sample_DrawnInputs = {
    n: NonNullable<unknown>;
    frame: NonNullable<unknown>;
    stratum: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{n} of {frame} drawn from {stratum}:" |
*
* @param {Step_Sample_DrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_sample_drawn: ((inputs: Step_Sample_DrawnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_DrawnInputs, {
    locale?: "en" | "es";
}, {}>;
