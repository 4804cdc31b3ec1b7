export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Exclusion_ApproveInputs = {};
/**
* | output |
* | --- |
* | "Approve with your key" |
*
* @param {Web_Exclusion_ApproveInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_exclusion_approve: ((inputs?: Web_Exclusion_ApproveInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_ApproveInputs, {
    locale?: "en" | "es";
}, {}>;
