export type LocalizedString = import('../runtime.js').LocalizedString;
export type Tool_Claims_BesideInputs = {};
/**
* | output |
* | --- |
* | "Must stand wherever the count stands" |
*
* @param {Tool_Claims_BesideInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const tool_claims_beside: ((inputs?: Tool_Claims_BesideInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_BesideInputs, {
    locale?: "en" | "es";
}, {}>;
