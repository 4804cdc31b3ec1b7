export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_Figure_W51Inputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{n} not found after every search" |
*
* @param {Tool_Demo_Figure_W51Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_demo_figure_w51: ((inputs: Tool_Demo_Figure_W51Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_W51Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_demo_figure_w51 as "tool_demo_figure_W5" };
