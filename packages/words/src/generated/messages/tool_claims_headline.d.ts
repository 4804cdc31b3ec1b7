export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_HeadlineInputs = {
    report: NonNullable<unknown>;
    said: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Headline of {report}, \"{said}\": no claim in its own body carries it" |
*
* @param {Tool_Claims_HeadlineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_headline: ((inputs: Tool_Claims_HeadlineInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_HeadlineInputs, {
    locale?: "en" | "es";
}, {}>;
