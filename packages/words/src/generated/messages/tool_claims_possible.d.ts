export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_PossibleInputs = {
    said: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{said} (said as a possibility)" |
*
* @param {Tool_Claims_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_possible: ((inputs: Tool_Claims_PossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_PossibleInputs, {
    locale?: "en" | "es";
}, {}>;
