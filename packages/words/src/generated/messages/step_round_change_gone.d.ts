export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Round_Change_GoneInputs = {};
/**
* | output |
* | --- |
* | "gone" |
*
* @param {Step_Round_Change_GoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_change_gone: ((inputs?: Step_Round_Change_GoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Change_GoneInputs, {
    locale?: "en" | "es";
}, {}>;
