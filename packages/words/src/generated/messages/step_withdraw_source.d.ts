export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Withdraw_SourceInputs = {
    source: NonNullable<unknown>;
    name: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "Withdrawn: {source} {name}. Its file and record ids stay." |
*
* @param {Step_Withdraw_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_withdraw_source: ((inputs: Step_Withdraw_SourceInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_SourceInputs, {
    locale?: "en" | "es";
}, {}>;
