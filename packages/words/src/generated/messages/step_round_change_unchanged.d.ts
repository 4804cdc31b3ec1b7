export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Round_Change_UnchangedInputs = {};
/**
* | output |
* | --- |
* | "unchanged" |
*
* @param {Step_Round_Change_UnchangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_change_unchanged: ((inputs?: Step_Round_Change_UnchangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Change_UnchangedInputs, {
    locale?: "en" | "es";
}, {}>;
