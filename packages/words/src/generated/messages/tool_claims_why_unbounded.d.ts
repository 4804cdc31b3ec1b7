export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_Why_UnboundedInputs = {};
/**
* | output |
* | --- |
* | "lower bounds" |
*
* @param {Tool_Claims_Why_UnboundedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_why_unbounded: ((inputs?: Tool_Claims_Why_UnboundedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Why_UnboundedInputs, {
    locale?: "en" | "es";
}, {}>;
