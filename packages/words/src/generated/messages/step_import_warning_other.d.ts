export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Warning_OtherInputs = {
    n: NonNullable<unknown>;
    warning: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "{n} {warning}." |
*
* @param {Step_Import_Warning_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_warning_other: ((inputs: Step_Import_Warning_OtherInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Warning_OtherInputs, {
    locale?: "en" | "es";
}, {}>;
