export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Serve_OnceInputs = {};
/**
* | output |
* | --- |
* | "The address works once; for a second reader, ask for another under \"Unlock a key\". Ctrl+C ends it." |
*
* @param {Tool_Serve_OnceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_serve_once: ((inputs?: Tool_Serve_OnceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Serve_OnceInputs, {
    locale?: "en" | "es";
}, {}>;
