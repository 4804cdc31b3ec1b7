export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_TruthInputs = {
    moved: NonNullable<unknown>;
    declared: NonNullable<unknown>;
    found: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Against the truth (a simulation only has one): of {moved} moved, {declared} were declared, {found} found," |
*
* @param {Tool_Demo_TruthInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_truth: ((inputs: Tool_Demo_TruthInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_TruthInputs, {
    locale?: "en" | "es";
}, {}>;
