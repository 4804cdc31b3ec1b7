export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Reason_AddedInputs = {};
/**
* | output |
* | --- |
* | "added" |
*
* @param {Web_Reason_AddedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_added: ((inputs?: Web_Reason_AddedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_AddedInputs, {
    locale?: "en" | "es";
}, {}>;
