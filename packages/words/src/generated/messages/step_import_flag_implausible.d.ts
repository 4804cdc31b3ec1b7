export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Flag_ImplausibleInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value is a date that no person on file can have; the text was kept." |
* | * | "{n} values are dates that no person on file can have; the text was kept." |
*
* @param {Step_Import_Flag_ImplausibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_implausible: ((inputs: Step_Import_Flag_ImplausibleInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_ImplausibleInputs, {
    locale?: "en" | "es";
}, {}>;
