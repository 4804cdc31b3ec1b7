export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_No_Row_In_DaysInputs = {
    from: NonNullable<unknown>;
    to: NonNullable<unknown>;
    days: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "No row is dated from {from} to {to} ({days})." |
*
* @param {Step_Import_No_Row_In_DaysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_no_row_in_days: ((inputs: Step_Import_No_Row_In_DaysInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_No_Row_In_DaysInputs, {
    locale?: "en" | "es";
}, {}>;
