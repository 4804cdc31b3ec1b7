export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Passphrase_OpenInputs = {};
/**
* | output |
* | --- |
* | "Open it" |
*
* @param {Web_Passphrase_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_passphrase_open: ((inputs?: Web_Passphrase_OpenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Passphrase_OpenInputs, {
    locale?: "en" | "es";
}, {}>;
