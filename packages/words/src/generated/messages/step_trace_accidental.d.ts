export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Trace_AccidentalInputs = {
    kinds: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Accidental equalities to expect among {kinds}: {expected}" |
*
* @param {Step_Trace_AccidentalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_accidental: ((inputs: Step_Trace_AccidentalInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_AccidentalInputs, {
    locale?: "en" | "es";
}, {}>;
