export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Trace_At_LeastInputs = {
    least: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{least} or more shared details: {persons}; would show the same by coincidence: {expected}" |
*
* @param {Step_Trace_At_LeastInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_at_least: ((inputs: Step_Trace_At_LeastInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_At_LeastInputs, {
    locale?: "en" | "es";
}, {}>;
