export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Quick_UsedInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person used a listed detail:" |
* | * | "{n} persons used a listed detail:" |
*
* @param {Tool_Quick_UsedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_used: ((inputs: Tool_Quick_UsedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_UsedInputs, {
    locale?: "en" | "es";
}, {}>;
