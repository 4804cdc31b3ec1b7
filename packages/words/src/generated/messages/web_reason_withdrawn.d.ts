export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Reason_WithdrawnInputs = {};
/**
* | output |
* | --- |
* | "source withdrawn" |
*
* @param {Web_Reason_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_reason_withdrawn: ((inputs?: Web_Reason_WithdrawnInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Reason_WithdrawnInputs, {
    locale?: "en" | "es";
}, {}>;
