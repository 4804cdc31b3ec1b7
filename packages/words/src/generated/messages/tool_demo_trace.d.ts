export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_TraceInputs = {
    linked: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    moved: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{linked} of {persons} used a detail; {moved} made a leg of a journey." |
*
* @param {Tool_Demo_TraceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_trace: ((inputs: Tool_Demo_TraceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_TraceInputs, {
    locale?: "en" | "es";
}, {}>;
