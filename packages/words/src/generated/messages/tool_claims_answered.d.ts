export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_AnsweredInputs = {};
/**
* | output |
* | --- |
* | "What was answered" |
*
* @param {Tool_Claims_AnsweredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_answered: ((inputs?: Tool_Claims_AnsweredInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_AnsweredInputs, {
    locale?: "en" | "es";
}, {}>;
