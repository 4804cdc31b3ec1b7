export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_WhoInputs = {};
/**
* | output |
* | --- |
* | "Who carries what: every origin counted once" |
*
* @param {Tool_Claims_WhoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_who: ((inputs?: Tool_Claims_WhoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_WhoInputs, {
    locale?: "en" | "es";
}, {}>;
