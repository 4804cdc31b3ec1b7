export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_Figure_E21Inputs = {
    n: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{n} in proceedings" |
*
* @param {Tool_Demo_Figure_E21Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_demo_figure_e21: ((inputs: Tool_Demo_Figure_E21Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Figure_E21Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_demo_figure_e21 as "tool_demo_figure_E2" };
