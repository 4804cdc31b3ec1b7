export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Key_SealedInputs = {};
/**
* | output |
* | --- |
* | "It opens with the passphrase alone; nobody can open it for you if you lose that." |
*
* @param {Step_Key_SealedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_key_sealed: ((inputs?: Step_Key_SealedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_SealedInputs, {
    locale?: "en" | "es";
}, {}>;
