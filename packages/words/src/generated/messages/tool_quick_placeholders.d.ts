export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Quick_PlaceholdersInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value looks like a placeholder and carries no weight." |
* | * | "{n} values look like placeholders and carry no weight." |
*
* @param {Tool_Quick_PlaceholdersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_placeholders: ((inputs: Tool_Quick_PlaceholdersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_PlaceholdersInputs, {
    locale?: "en" | "es";
}, {}>;
