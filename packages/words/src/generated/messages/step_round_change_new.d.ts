export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Round_Change_NewInputs = {};
/**
* | output |
* | --- |
* | "new" |
*
* @param {Step_Round_Change_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_round_change_new: ((inputs?: Step_Round_Change_NewInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Change_NewInputs, {
    locale?: "en" | "es";
}, {}>;
