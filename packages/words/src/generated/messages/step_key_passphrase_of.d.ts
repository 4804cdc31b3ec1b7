export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Key_Passphrase_OfInputs = {
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Passphrase of {file}" |
*
* @param {Step_Key_Passphrase_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_key_passphrase_of: ((inputs: Step_Key_Passphrase_OfInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_Passphrase_OfInputs, {
    locale?: "en" | "es";
}, {}>;
