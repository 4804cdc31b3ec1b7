export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Kinds_AccountInputs = {};
/**
* | output |
* | --- |
* | "accounts" |
*
* @param {Step_Kinds_AccountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_account: ((inputs?: Step_Kinds_AccountInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_AccountInputs, {
    locale?: "en" | "es";
}, {}>;
