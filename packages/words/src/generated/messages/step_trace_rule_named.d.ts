export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Trace_Rule_NamedInputs = {
    rule: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{rule}: approved by two people whom the charter names; nobody signed it in the ledger." |
*
* @param {Step_Trace_Rule_NamedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_rule_named: ((inputs: Step_Trace_Rule_NamedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_Rule_NamedInputs, {
    locale?: "en" | "es";
}, {}>;
