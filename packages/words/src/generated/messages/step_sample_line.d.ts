export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Sample_LineInputs = {
    stratum: NonNullable<unknown>;
    seed: NonNullable<unknown>;
    drawn: NonNullable<unknown>;
    checked: NonNullable<unknown>;
    overturned: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{stratum}, seed {seed}: {drawn} drawn, {checked} checked, {overturned} overturned." |
*
* @param {Step_Sample_LineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_sample_line: ((inputs: Step_Sample_LineInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_LineInputs, {
    locale?: "en" | "es";
}, {}>;
