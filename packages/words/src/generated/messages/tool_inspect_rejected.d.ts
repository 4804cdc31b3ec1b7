export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Inspect_RejectedInputs = {
    n: NonNullable<unknown>;
    reason: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{n} rejected: {reason}" |
*
* @param {Tool_Inspect_RejectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_rejected: ((inputs: Tool_Inspect_RejectedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_RejectedInputs, {
    locale?: "en" | "es";
}, {}>;
