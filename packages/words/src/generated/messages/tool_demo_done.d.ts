export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_DoneInputs = {
    seconds: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Done in {seconds} s. Three lines to try:" |
*
* @param {Tool_Demo_DoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_done: ((inputs: Tool_Demo_DoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_DoneInputs, {
    locale?: "en" | "es";
}, {}>;
