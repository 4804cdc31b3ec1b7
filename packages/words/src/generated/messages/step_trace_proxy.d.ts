export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Trace_ProxyInputs = {
    kind: NonNullable<unknown>;
    attribute: NonNullable<unknown>;
    v: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Using a {kind} follows {attribute} (Cramér’s V {v}): read these links with that in mind." |
*
* @param {Step_Trace_ProxyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_trace_proxy: ((inputs: Step_Trace_ProxyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_ProxyInputs, {
    locale?: "en" | "es";
}, {}>;
