export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Exclusion_WaitingInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Signed by {n} of the two people that it needs: it leaves nobody out yet." |
*
* @param {Step_Exclusion_WaitingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_exclusion_waiting: ((inputs: Step_Exclusion_WaitingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_WaitingInputs, {
    locale?: "en" | "es";
}, {}>;
