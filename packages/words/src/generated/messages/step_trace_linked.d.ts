export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Trace_LinkedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    moved: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} has a link to review; {moved} of them made a leg of a journey with it." |
* | * | "{n} have a link to review; {moved} of them made a leg of a journey with it." |
*
* @param {Step_Trace_LinkedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_linked: ((inputs: Step_Trace_LinkedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_LinkedInputs, {
    locale?: "en" | "es";
}, {}>;
