export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Init_ThenInputs = {};
/**
* | output |
* | --- |
* | "Then: lookback inspect FILE, and lookback import FILE --guess" |
*
* @param {Tool_Init_ThenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_then: ((inputs?: Tool_Init_ThenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_ThenInputs, {
    locale?: "en" | "es";
}, {}>;
