export type LocalizedString = import('../runtime.js').LocalizedString;
export type Step_Import_No_Row_On_DayInputs = {
    day: NonNullable<unknown>;
    days: NonNullable<unknown>;
};
/**
* | output |
* | --- |
* | "No row is dated {day} ({days})." |
*
* @param {Step_Import_No_Row_On_DayInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export declare const step_import_no_row_on_day: ((inputs: Step_Import_No_Row_On_DayInputs, options?: {
    locale?: "en" | "es";
}) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_No_Row_On_DayInputs, {
    locale?: "en" | "es";
}, {}>;
