export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Trace_HubInputs = {
    label: NonNullable<unknown>;
    users: NonNullable<unknown>;
    seen: NonNullable<unknown>;
    expected: NonNullable<unknown>;
    share: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Hub: {label}, {users}; {seen} % used another detail, {expected} % would by coincidence; network share {share}" |
*
* @param {Step_Trace_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_hub: ((inputs: Step_Trace_HubInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_HubInputs, {
    locale?: "en" | "es";
}, {}>;
