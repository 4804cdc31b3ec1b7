export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_Denies_LabelInputs = {
    report: NonNullable<unknown>;
    of: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{report} denies the label of \"{of}\"; the count is not touched" |
*
* @param {Tool_Claims_Denies_LabelInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_denies_label: ((inputs: Tool_Claims_Denies_LabelInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Denies_LabelInputs, {
    locale?: "en" | "es";
}, {}>;
