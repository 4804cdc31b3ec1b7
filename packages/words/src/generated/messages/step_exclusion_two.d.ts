export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Exclusion_TwoInputs = {
    two: NonNullable<unknown>;
    expected: NonNullable<unknown>;
    real: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "With two or more shared details: {two}; by coincidence {expected}; so about {real} real links would be lost." |
*
* @param {Step_Exclusion_TwoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_exclusion_two: ((inputs: Step_Exclusion_TwoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_TwoInputs, {
    locale?: "en" | "es";
}, {}>;
