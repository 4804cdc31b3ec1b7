export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Init_PopulationInputs = {};
/**
* | output |
* | --- |
* | "Who is covered?" |
*
* @param {Tool_Init_PopulationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_population: ((inputs?: Tool_Init_PopulationInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_PopulationInputs, {
    locale?: "en" | "es";
}, {}>;
