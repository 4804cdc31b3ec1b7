export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_No_Row_In_MonthsInputs = {
    months: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "No row is dated in {months}." |
*
* @param {Step_Import_No_Row_In_MonthsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_no_row_in_months: ((inputs: Step_Import_No_Row_In_MonthsInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_No_Row_In_MonthsInputs, {
    locale?: "en" | "es";
}, {}>;
