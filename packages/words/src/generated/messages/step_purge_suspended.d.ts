export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Purge_SuspendedInputs = {
    person: NonNullable<unknown>;
    why: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{person} is due and waits: {why}" |
*
* @param {Step_Purge_SuspendedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_purge_suspended: ((inputs: Step_Purge_SuspendedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Purge_SuspendedInputs, {
    locale?: "en" | "es";
}, {}>;
