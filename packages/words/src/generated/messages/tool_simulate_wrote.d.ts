export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Simulate_WroteInputs = {
    people: NonNullable<unknown>;
    rows: NonNullable<unknown>;
    folder: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{people}, {rows} in {folder}:" |
*
* @param {Tool_Simulate_WroteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_simulate_wrote: ((inputs: Tool_Simulate_WroteInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_WroteInputs, {
    locale?: "en" | "es";
}, {}>;
