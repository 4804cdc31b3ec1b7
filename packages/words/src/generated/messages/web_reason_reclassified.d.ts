export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Reason_ReclassifiedInputs = {};
/**
* | output |
* | --- |
* | "moved from another box" |
*
* @param {Web_Reason_ReclassifiedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_reclassified: ((inputs?: Web_Reason_ReclassifiedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_ReclassifiedInputs, {
    locale?: "en" | "es";
}, {}>;
