export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Exclusion_OneInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "With one: {n}; coincidence cannot be tested on one. A sample of them is checked." |
*
* @param {Step_Exclusion_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_exclusion_one: ((inputs: Step_Exclusion_OneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_OneInputs, {
    locale?: "en" | "es";
}, {}>;
