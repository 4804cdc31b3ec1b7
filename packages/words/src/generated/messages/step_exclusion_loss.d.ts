export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Exclusion_LossInputs = {
    rule: NonNullable<unknown>;
    persons: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{rule} would leave out {persons}; nobody with a direct statement or a journey leg." |
*
* @param {Step_Exclusion_LossInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_exclusion_loss: ((inputs: Step_Exclusion_LossInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_LossInputs, {
    locale?: "en" | "es";
}, {}>;
