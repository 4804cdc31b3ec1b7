export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Init_AlreadyInputs = {};
/**
* | output |
* | --- |
* | "There is a charter already; nothing was changed." |
*
* @param {Tool_Init_AlreadyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_already: ((inputs?: Tool_Init_AlreadyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_AlreadyInputs, {
    locale?: "en" | "es";
}, {}>;
