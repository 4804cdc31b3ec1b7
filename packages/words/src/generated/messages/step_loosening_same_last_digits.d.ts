export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Loosening_Same_Last_DigitsInputs = {};
/**
* | output |
* | --- |
* | "the same last digits, with and without a country code" |
*
* @param {Step_Loosening_Same_Last_DigitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_same_last_digits: ((inputs?: Step_Loosening_Same_Last_DigitsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Same_Last_DigitsInputs, {
    locale?: "en" | "es";
}, {}>;
