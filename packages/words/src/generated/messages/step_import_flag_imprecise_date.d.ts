export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Flag_Imprecise_DateInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value is a date wider than a year; the text was kept." |
* | * | "{n} values are dates wider than a year; the text was kept." |
*
* @param {Step_Import_Flag_Imprecise_DateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_imprecise_date: ((inputs: Step_Import_Flag_Imprecise_DateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_Imprecise_DateInputs, {
    locale?: "en" | "es";
}, {}>;
