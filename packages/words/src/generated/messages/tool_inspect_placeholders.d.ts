export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Inspect_PlaceholdersInputs = {};
/**
* | output |
* | --- |
* | "placeholders" |
*
* @param {Tool_Inspect_PlaceholdersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_placeholders: ((inputs?: Tool_Inspect_PlaceholdersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_PlaceholdersInputs, {
    locale?: "en" | "es";
}, {}>;
