export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Loosening_Same_NumberInputs = {};
/**
* | output |
* | --- |
* | "the same number of another issuer or country, or of none" |
*
* @param {Step_Loosening_Same_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_loosening_same_number: ((inputs?: Step_Loosening_Same_NumberInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Same_NumberInputs, {
    locale?: "en" | "es";
}, {}>;
