export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Quick_SkippedInputs = {
    file: NonNullable<unknown>;
    line: NonNullable<unknown>;
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "skipped {file} line {line}: {text}" |
*
* @param {Tool_Quick_SkippedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_skipped: ((inputs: Tool_Quick_SkippedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_SkippedInputs, {
    locale?: "en" | "es";
}, {}>;
