export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Check_AmountInputs = {};
/**
* | output |
* | --- |
* | "amount" |
*
* @param {Step_Import_Check_AmountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_check_amount: ((inputs?: Step_Import_Check_AmountInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_AmountInputs, {
    locale?: "en" | "es";
}, {}>;
