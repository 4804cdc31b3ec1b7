export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Say_Reason_IdentityInputs = {};
/**
* | output |
* | --- |
* | "gate 1 waits" |
*
* @param {Web_Say_Reason_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_say_reason_identity: ((inputs?: Web_Say_Reason_IdentityInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_IdentityInputs, {
    locale?: "en" | "es";
}, {}>;
