export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_Figure_B21Inputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{n} of them since settled as nothing adverse" |
*
* @param {Tool_Demo_Figure_B21Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_demo_figure_b21: ((inputs: Tool_Demo_Figure_B21Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_B21Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_demo_figure_b21 as "tool_demo_figure_B2" };
