export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_GeneralInputs = {
    report: NonNullable<unknown>;
    text: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{report}: \"{text}\" is no claim about these people" |
*
* @param {Tool_Claims_GeneralInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_general: ((inputs: Tool_Claims_GeneralInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_GeneralInputs, {
    locale?: "en" | "es";
}, {}>;
