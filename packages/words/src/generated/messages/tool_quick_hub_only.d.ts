export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Quick_Hub_OnlyInputs = {};
/**
* | output |
* | --- |
* | "(hub only: carries no weight)" |
*
* @param {Tool_Quick_Hub_OnlyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_hub_only: ((inputs?: Tool_Quick_Hub_OnlyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_Hub_OnlyInputs, {
    locale?: "en" | "es";
}, {}>;
