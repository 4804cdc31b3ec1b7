export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_SoleInputs = {};
/**
* | output |
* | --- |
* | "hangs on a single item or source" |
*
* @param {Web_Say_Reason_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_sole: ((inputs?: Web_Say_Reason_SoleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_SoleInputs, {
    locale?: "en" | "es";
}, {}>;
