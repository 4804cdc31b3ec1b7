export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Quick_NobodyInputs = {
    value: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Nobody used: {value}" |
*
* @param {Tool_Quick_NobodyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_nobody: ((inputs: Tool_Quick_NobodyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_NobodyInputs, {
    locale?: "en" | "es";
}, {}>;
