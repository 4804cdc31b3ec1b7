export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Serve_OpeningInputs = {};
/**
* | output |
* | --- |
* | "lookback: opening the workspace ..." |
*
* @param {Tool_Serve_OpeningInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_serve_opening: ((inputs?: Tool_Serve_OpeningInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Serve_OpeningInputs, {
    locale?: "en" | "es";
}, {}>;
