export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Demo_DeclareInputs = {
    details: NonNullable<unknown>;
    members: NonNullable<unknown>;
    first: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{details}, {members}, {first}." |
*
* @param {Tool_Demo_DeclareInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_demo_declare: ((inputs: Tool_Demo_DeclareInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_DeclareInputs, {
    locale?: "en" | "es";
}, {}>;
