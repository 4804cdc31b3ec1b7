export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Init_Deleteon1Inputs = {};
/**
* | output |
* | --- |
* | "On which day is everything deleted?" |
*
* @param {Tool_Init_Deleteon1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
declare const tool_init_deleteon1: ((inputs?: Tool_Init_Deleteon1Inputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_Deleteon1Inputs, {
    locale?: "en" | "es";
}, {}>;
export { tool_init_deleteon1 as "tool_init_deleteOn" };
