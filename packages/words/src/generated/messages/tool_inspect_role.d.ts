export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Inspect_RoleInputs = {};
/**
* | output |
* | --- |
* | "seems to be" |
*
* @param {Tool_Inspect_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_role: ((inputs?: Tool_Inspect_RoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_RoleInputs, {
    locale?: "en" | "es";
}, {}>;
