export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_DatedInputs = {
    report: NonNullable<unknown>;
    dated: NonNullable<unknown>;
    shown: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{report} is dated {dated}, its page shows {shown}" |
*
* @param {Tool_Claims_DatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_dated: ((inputs: Tool_Claims_DatedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_DatedInputs, {
    locale?: "en" | "es";
}, {}>;
