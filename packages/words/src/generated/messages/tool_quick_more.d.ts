export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Quick_MoreInputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "... and {n} more in links.csv" |
*
* @param {Tool_Quick_MoreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_more: ((inputs: Tool_Quick_MoreInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_MoreInputs, {
    locale?: "en" | "es";
}, {}>;
