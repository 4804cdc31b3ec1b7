export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Passphrase_DiffersInputs = {};
/**
* | output |
* | --- |
* | "The two passphrases differ; nothing was written." |
*
* @param {Error_Passphrase_DiffersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_passphrase_differs: ((inputs?: Error_Passphrase_DiffersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Passphrase_DiffersInputs, {
    locale?: "en" | "es";
}, {}>;
