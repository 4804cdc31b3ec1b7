export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Declare_ReassignedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} detail passed to somebody else and is split by time." |
* | * | "{n} details passed to somebody else and are split by time." |
*
* @param {Step_Declare_ReassignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_declare_reassigned: ((inputs: Step_Declare_ReassignedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_ReassignedInputs, {
    locale?: "en" | "es";
}, {}>;
