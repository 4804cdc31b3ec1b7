export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Trace_ReopenedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decision was reopened." |
* | * | "{n} decisions were reopened." |
*
* @param {Step_Trace_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_reopened: ((inputs: Step_Trace_ReopenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_ReopenedInputs, {
    locale?: "en" | "es";
}, {}>;
