export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Trace_ControlInputs = {
    runs: NonNullable<unknown>;
    linked: NonNullable<unknown>;
    two: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "The same on {runs} networks that do not exist: {linked} linked, {two} with two or more, on average." |
*
* @param {Step_Trace_ControlInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_control: ((inputs: Step_Trace_ControlInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_ControlInputs, {
    locale?: "en" | "es";
}, {}>;
