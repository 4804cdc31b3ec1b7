export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Init_MadeInputs = {
    folder: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "A workspace was made in {folder}." |
*
* @param {Tool_Init_MadeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_init_made: ((inputs: Tool_Init_MadeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_MadeInputs, {
    locale?: "en" | "es";
}, {}>;
