export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_CannotInputs = {};
/**
* | output |
* | --- |
* | "What cannot be taken from it" |
*
* @param {Tool_Claims_CannotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_cannot: ((inputs?: Tool_Claims_CannotInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_CannotInputs, {
    locale?: "en" | "es";
}, {}>;
