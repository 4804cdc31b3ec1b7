export type LocalizedString = import('../runtime.js').LocalizedString;
export type Error_Passphrase_Needed_TodoInputs = {};
/**
* | output |
* | --- |
* | "Give a file that holds it with --passphrase-file." |
*
* @param {Error_Passphrase_Needed_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const error_passphrase_needed_todo: ((inputs?: Error_Passphrase_Needed_TodoInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Passphrase_Needed_TodoInputs, {
    locale?: "en" | "es";
}, {}>;
