export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Key_KeepInputs = {};
/**
* | output |
* | --- |
* | "Whoever has this file decides in its name: keep it to yourself and make a copy that you can find." |
*
* @param {Step_Key_KeepInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_key_keep: ((inputs?: Step_Key_KeepInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_KeepInputs, {
    locale?: "en" | "es";
}, {}>;
