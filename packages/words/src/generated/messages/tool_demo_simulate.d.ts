export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_SimulateInputs = {
    people: NonNullable<unknown>;
    rows: NonNullable<unknown>;
    files: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{people} in {rows} of {files}." |
*
* @param {Tool_Demo_SimulateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_simulate: ((inputs: Tool_Demo_SimulateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_SimulateInputs, {
    locale?: "en" | "es";
}, {}>;
