export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Withdraw_ReopenInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decision reopens:" |
* | * | "{n} decisions reopen:" |
*
* @param {Step_Withdraw_ReopenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_withdraw_reopen: ((inputs: Step_Withdraw_ReopenInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_ReopenInputs, {
    locale?: "en" | "es";
}, {}>;
