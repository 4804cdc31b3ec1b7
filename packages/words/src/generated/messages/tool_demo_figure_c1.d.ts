export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_Figure_C1Inputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{n} under review" |
*
* @param {Tool_Demo_Figure_C1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_demo_figure_c1: ((inputs: Tool_Demo_Figure_C1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_C1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_demo_figure_c1 as "tool_demo_figure_C" };
