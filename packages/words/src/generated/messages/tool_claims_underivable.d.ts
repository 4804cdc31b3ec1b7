export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_UnderivableInputs = {
    why: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "cannot be derived ({why})" |
*
* @param {Tool_Claims_UnderivableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_underivable: ((inputs: Tool_Claims_UnderivableInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_UnderivableInputs, {
    locale?: "en" | "es";
}, {}>;
