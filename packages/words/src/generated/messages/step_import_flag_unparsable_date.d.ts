export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_Flag_Unparsable_DateInputs = {
    count: NonNullable<unknown>;
    n: NonNullable<unknown>;
};
/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value is in the place of a date and cannot be read as one; the text was kept." |
* | * | "{n} values are in the place of a date and cannot be read as one; the text was kept." |
*
* @param {Step_Import_Flag_Unparsable_DateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_flag_unparsable_date: ((inputs: Step_Import_Flag_Unparsable_DateInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Flag_Unparsable_DateInputs, {
    locale?: "en" | "es";
}, {}>;
