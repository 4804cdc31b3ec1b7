export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Withdraw_OthersInputs = {
    changed: NonNullable<unknown>;
    new: NonNullable<unknown>;
    unchanged: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{changed} stay with less evidence, {new} are new, {unchanged} unchanged." |
*
* @param {Step_Withdraw_OthersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_withdraw_others: ((inputs: Step_Withdraw_OthersInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_OthersInputs, {
    locale?: "en" | "es";
}, {}>;
