export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_Figure_B11Inputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{n} acted on before decided" |
*
* @param {Tool_Demo_Figure_B11Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_demo_figure_b11: ((inputs: Tool_Demo_Figure_B11Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_B11Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_demo_figure_b11 as "tool_demo_figure_B1" };
