export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_StatementsInputs = {
    statements: NonNullable<unknown>;
    systems: NonNullable<unknown>;
    unsearched: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{statements}; {systems}, of which not searched: {unsearched}." |
*
* @param {Tool_Demo_StatementsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_statements: ((inputs: Tool_Demo_StatementsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_StatementsInputs, {
    locale?: "en" | "es";
}, {}>;
