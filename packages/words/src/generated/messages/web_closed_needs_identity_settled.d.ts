export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Closed_Needs_Identity_SettledInputs = {};
/**
* | output |
* | --- |
* | "needs gate 1 settled by two readers" |
*
* @param {Web_Closed_Needs_Identity_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_closed_needs_identity_settled: ((inputs?: Web_Closed_Needs_Identity_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_Needs_Identity_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
