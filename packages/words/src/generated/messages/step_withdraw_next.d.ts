export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Withdraw_NextInputs = {};
/**
* | output |
* | --- |
* | "Measure and publish again to show the difference." |
*
* @param {Step_Withdraw_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_withdraw_next: ((inputs?: Step_Withdraw_NextInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_NextInputs, {
    locale?: "en" | "es";
}, {}>;
