export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Kinds_EmailInputs = {};
/**
* | output |
* | --- |
* | "e-mail addresses" |
*
* @param {Step_Kinds_EmailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_email: ((inputs?: Step_Kinds_EmailInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_EmailInputs, {
    locale?: "en" | "es";
}, {}>;
