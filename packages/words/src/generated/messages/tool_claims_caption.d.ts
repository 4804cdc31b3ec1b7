export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_CaptionInputs = {
    report: NonNullable<unknown>;
    said: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{report}, \"{said}\": stands in a caption and nowhere else" |
*
* @param {Tool_Claims_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_caption: ((inputs: Tool_Claims_CaptionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_CaptionInputs, {
    locale?: "en" | "es";
}, {}>;
