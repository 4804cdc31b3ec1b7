export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_Figure_E11Inputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{n} arrested at least once" |
*
* @param {Tool_Demo_Figure_E11Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_demo_figure_e11: ((inputs: Tool_Demo_Figure_E11Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_E11Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_demo_figure_e11 as "tool_demo_figure_E1" };
