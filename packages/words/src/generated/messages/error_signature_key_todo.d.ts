export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Signature_Key_TodoInputs = {};
/**
* | output |
* | --- |
* | "Add --key FILE." |
*
* @param {Error_Signature_Key_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_signature_key_todo: ((inputs?: Error_Signature_Key_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Signature_Key_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
