export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Trace_CohortInputs = {
    cohort: NonNullable<unknown>;
    excluded: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Under review: {cohort}. Left out by a charter rule: {excluded}." |
*
* @param {Step_Trace_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_cohort: ((inputs: Step_Trace_CohortInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_CohortInputs, {
    locale?: "en" | "es";
}, {}>;
