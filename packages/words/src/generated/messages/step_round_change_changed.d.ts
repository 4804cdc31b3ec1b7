export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Round_Change_ChangedInputs = {};
/**
* | output |
* | --- |
* | "changed" |
*
* @param {Step_Round_Change_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_change_changed: ((inputs?: Step_Round_Change_ChangedInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Change_ChangedInputs, {
    locale?: "en" | "es";
}, {}>;
