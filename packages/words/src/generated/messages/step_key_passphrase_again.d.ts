export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Key_Passphrase_AgainInputs = {};
/**
* | output |
* | --- |
* | "The same again" |
*
* @param {Step_Key_Passphrase_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_key_passphrase_again: ((inputs?: Step_Key_Passphrase_AgainInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_Passphrase_AgainInputs, {
    locale?: "en" | "es";
}, {}>;
