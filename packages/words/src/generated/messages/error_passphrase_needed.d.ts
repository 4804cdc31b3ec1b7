export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Passphrase_NeededInputs = {};
/**
* | output |
* | --- |
* | "Nobody can type a passphrase here." |
*
* @param {Error_Passphrase_NeededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_passphrase_needed: ((inputs?: Error_Passphrase_NeededInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Passphrase_NeededInputs, {
    locale?: "en" | "es";
}, {}>;
