export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_Label_And_CountInputs = {
    label: NonNullable<unknown>;
    said: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "label \"{label}\" and count ({said}) are two claims" |
*
* @param {Tool_Claims_Label_And_CountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_label_and_count: ((inputs: Tool_Claims_Label_And_CountInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Label_And_CountInputs, {
    locale?: "en" | "es";
}, {}>;
