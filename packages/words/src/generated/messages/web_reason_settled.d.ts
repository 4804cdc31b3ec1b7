export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Reason_SettledInputs = {};
/**
* | output |
* | --- |
* | "settled" |
*
* @param {Web_Reason_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_settled: ((inputs?: Web_Reason_SettledInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_SettledInputs, {
    locale?: "en" | "es";
}, {}>;
