export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Inspect_DistinctInputs = {};
/**
* | output |
* | --- |
* | "distinct" |
*
* @param {Tool_Inspect_DistinctInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_distinct: ((inputs?: Tool_Inspect_DistinctInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_DistinctInputs, {
    locale?: "en" | "es";
}, {}>;
