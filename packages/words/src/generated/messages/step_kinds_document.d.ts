export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Kinds_DocumentInputs = {};
/**
* | output |
* | --- |
* | "documents" |
*
* @param {Step_Kinds_DocumentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_kinds_document: ((inputs?: Step_Kinds_DocumentInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_DocumentInputs, {
    locale?: "en" | "es";
}, {}>;
