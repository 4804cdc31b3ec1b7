export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Act_End_ProtectionInputs = {};
/**
* | output |
* | --- |
* | "end the protection" |
*
* @param {Web_Act_End_ProtectionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_act_end_protection: ((inputs?: Web_Act_End_ProtectionInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_End_ProtectionInputs, {
    locale?: "en" | "es";
}, {}>;
