export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Serve_OpenInputs = {};
/**
* | output |
* | --- |
* | "The workbench is open at" |
*
* @param {Tool_Serve_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_serve_open: ((inputs?: Tool_Serve_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Serve_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
