export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Kinds_AddressInputs = {};
/**
* | output |
* | --- |
* | "addresses" |
*
* @param {Step_Kinds_AddressInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_address: ((inputs?: Step_Kinds_AddressInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_AddressInputs, {
    locale?: "en" | "es";
}, {}>;
