export type LocalizedString = import('../runtime.js').LocalizedString;
export type Web_Passphrase_OfInputs = {
    name: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Passphrase of {name}" |
*
* @param {Web_Passphrase_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const web_passphrase_of: ((inputs: Web_Passphrase_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Passphrase_OfInputs, {
    locale?: "en" | "es";
}, {}>;
