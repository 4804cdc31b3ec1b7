export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Key_Passphrase_NewInputs = {};
/**
* | output |
* | --- |
* | "New passphrase" |
*
* @param {Step_Key_Passphrase_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_key_passphrase_new: ((inputs?: Step_Key_Passphrase_NewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_Passphrase_NewInputs, {
    locale?: "en" | "es";
}, {}>;
