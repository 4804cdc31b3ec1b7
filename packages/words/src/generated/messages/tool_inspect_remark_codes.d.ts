export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Inspect_Remark_CodesInputs = {
    count: NonNullable<unknown>;
    column: NonNullable<unknown>;
    n: NonNullable<unknown>;
    examples: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{column}: {n} code unlike the others, such as {examples}" |
* | * | "{column}: {n} codes unlike the others, such as {examples}" |
*
* @param {Tool_Inspect_Remark_CodesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_inspect_remark_codes: ((inputs: Tool_Inspect_Remark_CodesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_Remark_CodesInputs, {
    locale?: "en" | "es";
}, {}>;
