export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_Figure_D1Inputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{n} decided" |
*
* @param {Tool_Demo_Figure_D1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_demo_figure_d1: ((inputs: Tool_Demo_Figure_D1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_D1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_demo_figure_d1 as "tool_demo_figure_D" };
