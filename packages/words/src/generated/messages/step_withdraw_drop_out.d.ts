export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Withdraw_Drop_OutInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person drops out: nothing else carries the link." |
* | * | "{n} persons drop out: nothing else carries their link." |
*
* @param {Step_Withdraw_Drop_OutInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_withdraw_drop_out: ((inputs: Step_Withdraw_Drop_OutInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_Drop_OutInputs, {
    locale?: "en" | "es";
}, {}>;
