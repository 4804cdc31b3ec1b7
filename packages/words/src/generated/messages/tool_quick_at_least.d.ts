export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Quick_At_LeastInputs = {
    least: NonNullable<unknown>;
    persons: NonNullable<unknown>;
    expected: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{least} or more details: {persons}; would show the same by coincidence: {expected}" |
*
* @param {Tool_Quick_At_LeastInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_at_least: ((inputs: Tool_Quick_At_LeastInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_At_LeastInputs, {
    locale?: "en" | "es";
}, {}>;
