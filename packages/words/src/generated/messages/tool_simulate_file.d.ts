export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_FileInputs = {
    file: NonNullable<unknown>;
    rows: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{file} {rows}" |
*
* @param {Tool_Simulate_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_simulate_file: ((inputs: Tool_Simulate_FileInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_FileInputs, {
    locale?: "en" | "es";
}, {}>;
