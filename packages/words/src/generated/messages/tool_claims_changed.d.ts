export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_ChangedInputs = {};
/**
* | output |
* | --- |
* | "What changed on the way" |
*
* @param {Tool_Claims_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_changed: ((inputs?: Tool_Claims_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
