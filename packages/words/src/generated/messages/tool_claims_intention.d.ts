export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_IntentionInputs = {
    report: NonNullable<unknown>;
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{report}: \"{text}\" is an intention; it says nothing of anybody" |
*
* @param {Tool_Claims_IntentionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_intention: ((inputs: Tool_Claims_IntentionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_IntentionInputs, {
    locale?: "en" | "es";
}, {}>;
