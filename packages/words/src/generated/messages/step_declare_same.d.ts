export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Declare_SameInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} pair of details is taken as one." |
* | * | "{n} pairs of details are taken as one." |
*
* @param {Step_Declare_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_declare_same: ((inputs: Step_Declare_SameInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_SameInputs, {
    locale?: "en" | "es";
}, {}>;
