export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Withdraw_LostInputs = {
    person: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "No longer declared, the record is gone: {person}" |
*
* @param {Step_Withdraw_LostInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_withdraw_lost: ((inputs: Step_Withdraw_LostInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_LostInputs, {
    locale?: "en" | "es";
}, {}>;
