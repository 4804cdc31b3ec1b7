export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Reason_ReopenedInputs = {};
/**
* | output |
* | --- |
* | "reopened" |
*
* @param {Web_Reason_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_reopened: ((inputs?: Web_Reason_ReopenedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_ReopenedInputs, {
    locale?: "en" | "es";
}, {}>;
