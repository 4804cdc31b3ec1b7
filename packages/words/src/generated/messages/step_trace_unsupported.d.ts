export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Trace_UnsupportedInputs = {};
/**
* | output |
* | --- |
* | "By counts alone these data support no link." |
*
* @param {Step_Trace_UnsupportedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_unsupported: ((inputs?: Step_Trace_UnsupportedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_UnsupportedInputs, {
    locale?: "en" | "es";
}, {}>;
