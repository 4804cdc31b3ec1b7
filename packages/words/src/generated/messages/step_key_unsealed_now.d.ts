export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Key_Unsealed_NowInputs = {
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{file} has no passphrase now." |
*
* @param {Step_Key_Unsealed_NowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_key_unsealed_now: ((inputs: Step_Key_Unsealed_NowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_Unsealed_NowInputs, {
    locale?: "en" | "es";
}, {}>;
