export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_ProtectionInputs = {};
/**
* | output |
* | --- |
* | "may need protection" |
*
* @param {Web_Say_Reason_ProtectionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_protection: ((inputs?: Web_Say_Reason_ProtectionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_ProtectionInputs, {
    locale?: "en" | "es";
}, {}>;
