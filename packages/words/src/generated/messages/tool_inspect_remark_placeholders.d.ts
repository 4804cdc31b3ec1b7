export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Inspect_Remark_PlaceholdersInputs = {
    count: NonNullable<unknown>;
    column: NonNullable<unknown>;
    n: NonNullable<unknown>;
    examples: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{column}: {n} placeholder, such as {examples}" |
* | * | "{column}: {n} placeholders, such as {examples}" |
*
* @param {Tool_Inspect_Remark_PlaceholdersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_remark_placeholders: ((inputs: Tool_Inspect_Remark_PlaceholdersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_Remark_PlaceholdersInputs, {
    locale?: "en" | "es";
}, {}>;
