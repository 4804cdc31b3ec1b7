export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Inspect_OverInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "over {n}" |
*
* @param {Tool_Inspect_OverInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_over: ((inputs: Tool_Inspect_OverInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_OverInputs, {
    locale?: "en" | "es";
}, {}>;
