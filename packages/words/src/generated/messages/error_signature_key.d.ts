export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Signature_KeyInputs = {};
/**
* | output |
* | --- |
* | "A signature needs a key." |
*
* @param {Error_Signature_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_signature_key: ((inputs?: Error_Signature_KeyInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Signature_KeyInputs, {
    locale?: "en" | "es";
}, {}>;
