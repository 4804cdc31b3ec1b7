export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Seen_Sent_NoneInputs = {};
/**
* | output |
* | --- |
* | "Sent to nobody." |
*
* @param {Web_Seen_Sent_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_seen_sent_none: ((inputs?: Web_Seen_Sent_NoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Seen_Sent_NoneInputs, {
    locale?: "en" | "es";
}, {}>;
