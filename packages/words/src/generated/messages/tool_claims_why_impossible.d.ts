export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_Why_ImpossibleInputs = {};
/**
* | output |
* | --- |
* | "more than all" |
*
* @param {Tool_Claims_Why_ImpossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_why_impossible: ((inputs?: Tool_Claims_Why_ImpossibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Why_ImpossibleInputs, {
    locale?: "en" | "es";
}, {}>;
