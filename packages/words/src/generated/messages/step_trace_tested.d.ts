export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Trace_TestedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
    declared: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person tested, {declared} declared in the memo and not tested." |
* | * | "{n} persons tested, {declared} declared in the memo and not tested." |
*
* @param {Step_Trace_TestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_tested: ((inputs: Step_Trace_TestedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_TestedInputs, {
    locale?: "en" | "es";
}, {}>;
