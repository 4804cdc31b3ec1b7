export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_DeniesInputs = {
    report: NonNullable<unknown>;
    slot: NonNullable<unknown>;
    of: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{report} denies the {slot} of \"{of}\"" |
*
* @param {Tool_Claims_DeniesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_denies: ((inputs: Tool_Claims_DeniesInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_DeniesInputs, {
    locale?: "en" | "es";
}, {}>;
