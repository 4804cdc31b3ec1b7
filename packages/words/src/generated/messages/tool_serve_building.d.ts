export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Serve_BuildingInputs = {};
/**
* | output |
* | --- |
* | "lookback: building the workbench (first use, or after an update) ..." |
*
* @param {Tool_Serve_BuildingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_serve_building: ((inputs?: Tool_Serve_BuildingInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Serve_BuildingInputs, {
    locale?: "en" | "es";
}, {}>;
