export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_RepeatsInputs = {
    reports: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "repeats that add no origin: {reports}" |
*
* @param {Tool_Claims_RepeatsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_repeats: ((inputs: Tool_Claims_RepeatsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_RepeatsInputs, {
    locale?: "en" | "es";
}, {}>;
