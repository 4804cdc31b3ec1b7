export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Flag_Unreadable_EmailInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value is in the place of an e-mail address and is none; the text was kept." |
* | * | "{n} values are in the place of an e-mail address and are none; the text was kept." |
*
* @param {Step_Import_Flag_Unreadable_EmailInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_unreadable_email: ((inputs: Step_Import_Flag_Unreadable_EmailInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_Unreadable_EmailInputs, {
    locale?: "en" | "es";
}, {}>;
