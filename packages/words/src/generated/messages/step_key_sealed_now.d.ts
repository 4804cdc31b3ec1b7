export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Key_Sealed_NowInputs = {
    file: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{file} opens with the new passphrase." |
*
* @param {Step_Key_Sealed_NowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_key_sealed_now: ((inputs: Step_Key_Sealed_NowInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_Sealed_NowInputs, {
    locale?: "en" | "es";
}, {}>;
