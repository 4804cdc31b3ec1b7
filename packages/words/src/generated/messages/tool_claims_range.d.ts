export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_RangeInputs = {
    low: NonNullable<unknown>;
    high: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{low} to {high}" |
*
* @param {Tool_Claims_RangeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_range: ((inputs: Tool_Claims_RangeInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_RangeInputs, {
    locale?: "en" | "es";
}, {}>;
