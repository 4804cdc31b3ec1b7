export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Reason_RemovedInputs = {};
/**
* | output |
* | --- |
* | "gone" |
*
* @param {Web_Reason_RemovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_removed: ((inputs?: Web_Reason_RemovedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_RemovedInputs, {
    locale?: "en" | "es";
}, {}>;
