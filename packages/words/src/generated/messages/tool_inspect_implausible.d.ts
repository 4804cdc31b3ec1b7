export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Inspect_ImplausibleInputs = {};
/**
* | output |
* | --- |
* | "implausible" |
*
* @param {Tool_Inspect_ImplausibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_implausible: ((inputs?: Tool_Inspect_ImplausibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_ImplausibleInputs, {
    locale?: "en" | "es";
}, {}>;
