export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Inspect_Remark_ImplausibleInputs = {
    column: NonNullable<unknown>;
    n: NonNullable<unknown>;
    examples: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{column}: {n} implausible, such as {examples}" |
*
* @param {Tool_Inspect_Remark_ImplausibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_remark_implausible: ((inputs: Tool_Inspect_Remark_ImplausibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_Remark_ImplausibleInputs, {
    locale?: "en" | "es";
}, {}>;
