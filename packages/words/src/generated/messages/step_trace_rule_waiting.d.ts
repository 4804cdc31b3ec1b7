export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Trace_Rule_WaitingInputs = {
    rule: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{rule}: leaves nobody out until two people sign it: lookback review exclusion {rule} --approve" |
*
* @param {Step_Trace_Rule_WaitingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_rule_waiting: ((inputs: Step_Trace_Rule_WaitingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_Rule_WaitingInputs, {
    locale?: "en" | "es";
}, {}>;
