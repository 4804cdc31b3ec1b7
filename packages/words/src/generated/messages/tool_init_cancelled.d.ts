export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Init_CancelledInputs = {};
/**
* | output |
* | --- |
* | "Nothing was made." |
*
* @param {Tool_Init_CancelledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_cancelled: ((inputs?: Tool_Init_CancelledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_CancelledInputs, {
    locale?: "en" | "es";
}, {}>;
