export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Quick_NextInputs = {
    mapping: NonNullable<unknown>;
    dir: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Columns were guessed: {mapping}. Go on with: lookback review list --dir {dir}" |
*
* @param {Tool_Quick_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_quick_next: ((inputs: Tool_Quick_NextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_NextInputs, {
    locale?: "en" | "es";
}, {}>;
