export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_At_LeastInputs = {
    least: NonNullable<unknown>;
    observed: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{least} or more details: {observed}; by coincidence alone about {expected}." |
*
* @param {Tool_Demo_At_LeastInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_at_least: ((inputs: Tool_Demo_At_LeastInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_At_LeastInputs, {
    locale?: "en" | "es";
}, {}>;
