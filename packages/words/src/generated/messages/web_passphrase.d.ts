export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_PassphraseInputs = {};
/**
* | output |
* | --- |
* | "Passphrase, if the key has one" |
*
* @param {Web_PassphraseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_passphrase: ((inputs?: Web_PassphraseInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_PassphraseInputs, {
    locale?: "en" | "es";
}, {}>;
