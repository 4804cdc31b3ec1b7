export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Kinds_PhoneInputs = {};
/**
* | output |
* | --- |
* | "phones" |
*
* @param {Step_Kinds_PhoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_phone: ((inputs?: Step_Kinds_PhoneInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_PhoneInputs, {
    locale?: "en" | "es";
}, {}>;
