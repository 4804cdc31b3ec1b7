export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_Figure_M11Inputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{n} moved" |
*
* @param {Tool_Demo_Figure_M11Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_demo_figure_m11: ((inputs: Tool_Demo_Figure_M11Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_M11Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_demo_figure_m11 as "tool_demo_figure_M1" };
