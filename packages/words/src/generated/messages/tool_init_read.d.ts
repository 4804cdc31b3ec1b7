export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Init_ReadInputs = {};
/**
* | output |
* | --- |
* | "Read charter.yaml first: it says who is covered, what may never count, and when all is deleted." |
*
* @param {Tool_Init_ReadInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_read: ((inputs?: Tool_Init_ReadInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_ReadInputs, {
    locale?: "en" | "es";
}, {}>;
